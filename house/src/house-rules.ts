// What the checks compare with, as tables: one line per package, list or exemption.

/** The packages each package may import. schema ← core ← cli; schema ← data ← atlas; cli may call data's build. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@garrigue/schema': [],
  '@garrigue/core': ['@garrigue/schema'],
  '@garrigue/data': ['@garrigue/schema'],
  '@garrigue/cli': ['@garrigue/core', '@garrigue/schema', '@garrigue/data'],
  '@garrigue/atlas': ['@garrigue/data'],
  '@garrigue/house': [],
  '@garrigue/release': [],
}

export interface FolderBoundary {
  /** The only folders and packages that may be imported. */
  readonly only?: readonly string[]
  /** What may not be imported; all the rest may. */
  readonly never?: readonly string[]
}

/** What the files of a folder of packages/core/src may import; a folder that is not named may import any other. */
export const coreBoundaries: Readonly<Record<string, FolderBoundary>> = {
  engine: { never: ['lexicon', 'rules'] }, // the engine knows no French
  lexicon: { never: ['rules'] },
  gazetteers: { only: ['engine'] },
  rules: { only: ['engine', 'lexicon', 'gazetteers', '@garrigue/schema'] }, // and no rule imports another
}

export interface ListFolder {
  /** The folder whose list names all that is in it; `*` stands for any one folder. */
  readonly folder: string
  /** What the list names: the files of the folder, or the folders in it, each of which has its own list. */
  readonly of: 'files' | 'folders'
  /** The file that is the list, when it is not the folder's index.ts. */
  readonly list?: string
  /** Files of the folder that are no member of the list, but serve the members. */
  readonly helpers?: readonly string[]
}

/** Folder = list: one more of anything is one more file in a folder, and one more line in its list. */
export const listFolders: readonly ListFolder[] = [
  { folder: 'packages/schema/src/kinds', of: 'files' },
  { folder: 'packages/schema/src/reading', of: 'files' },
  { folder: 'packages/core/src/structure', of: 'files', helpers: ['article-draft.ts', 'zoning.ts'] },
  { folder: 'packages/core/src/rules', of: 'folders' },
  { folder: 'packages/core/src/rules/*', of: 'files' },
  { folder: 'packages/core/src/refine', of: 'files', helpers: ['year-from-weekdays.ts'] },
  { folder: 'packages/core/src/messages', of: 'files', helpers: ['report.ts'] },
  { folder: 'packages/core/src/gazetteers', of: 'files', helpers: ['french-words.ts', 'intercommunality.ts', 'intercommunality-classes.ts', 'intercommunality-words.ts', 'longest-key.ts', 'packed-words.ts', 'place-key.ts', 'place-words.ts'] },
  { folder: 'packages/cli/src/checks', of: 'files', helpers: ['clean-address.ts', 'ground.ts', 'known-articles.ts', 'own-words.ts', 'registry-file.ts', 'shared-words.ts'] },
  { folder: 'packages/cli/src/commands', of: 'files', helpers: ['output.ts'] },
  { folder: 'packages/cli/src/records/claims', of: 'files', helpers: ['asserter.ts', 'claim-context.ts', 'claim-draft.ts'] },
  { folder: 'packages/cli/src/messages', of: 'files', helpers: ['message-at.ts'] },
]

/** Files called index.ts that are no list, but the door of a package. */
export const doors: readonly RegExp[] = [/^packages\/[^/]+\/src\/index\.ts$/]

export const maximumLines = 250
export const maximumRuleLines = 60

/** Files whose names others decide; a line that no file needs is a fault. */
export const mayHaveOtherNames: readonly RegExp[] = [
  /^seeds\//, // named after the seed's id
  /^packages\/data\/records\/seeds\//,
  /^packages\/cli\/test\/readings\//,
  /^packages\/core\/gold\//, // named after their texts
  /(?:^|\/)(?:README|CONTRIBUTING|VERSIONING|SECURITY|CHANGELOG|CODEOWNERS|CODE_OF_CONDUCT|LICENSE(?:-[A-Z]+)?|NOTICE)(?:\.md|\.txt)?$/,
  /^sites\/(?:[^/]+\/)+src\/pages\//, // Astro reads addresses from names: [id].astro
  /^sites\/[^/]+\/public\//, // addresses too: robots.txt, _headers
  /^\.github\//,
]

/** Names that say nothing of what the file does. */
export const emptyNames: readonly string[] = ['common', 'helper', 'helpers', 'misc', 'util', 'utils']

/** Versions below which an advisory is known. */
export const versionFloors: Readonly<Record<string, string>> = {
  astro: '7.2.8', // GHSA-26w7-cxv4-gfx2
  'js-yaml': '4.1.1', // CVE-2025-64718
  'mdast-util-to-hast': '13.2.1', // CVE-2025-66400
  sharp: '0.35.4', // libheif
  vite: '8.0.16', // CVE-2026-39363 and the two after it, CVE-2026-53571
  yaml: '2.8.3', // CVE-2026-33532
}

/** The platforms for which the lockfile must have every native tool. */
export const platforms: readonly { readonly os: string; readonly cpu: string }[] = [
  { os: 'linux', cpu: 'x64' },
  { os: 'linux', cpu: 'arm64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'win32', cpu: 'x64' },
]
