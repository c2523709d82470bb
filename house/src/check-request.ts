/** One file that a request adds, changes, moves or deletes. */
export interface ChangedFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** As git has it, 6 digits: `100644`; `000000` for a file that is gone. */
  readonly mode: string
}

/** What comes with a text: what people know of it and of the world, and what is made of both. */
const WITH_A_SEED = ['seeds/', 'registry/', 'packages/data/records/', '.changeset/']
const TEXTS = /^seeds\/[^/]+\.(?:txt|md|yaml)$/u
const PLAIN_FILES = ['100644', '000000']

/**
 * What the paths of a request may not be, one line each: a request that brings texts brings nothing but texts and their records, so that
 * whoever reads it has no code to look for among them.
 */
export function checkRequest(changes: readonly ChangedFile[]): readonly string[] {
  const bringsTexts = changes.some(({ path }) => path.startsWith('seeds/'))
  return changes.flatMap(({ path, mode }) => [
    ...(bringsTexts && !WITH_A_SEED.some((folder) => path.startsWith(folder)) ? [`${path}: a request that touches seeds/ touches only ${WITH_A_SEED.join(', ')}`] : []),
    ...(path.startsWith('seeds/') && !TEXTS.test(path) ? [`${path}: seeds/ holds <id>.txt, <id>.md, <id>.yaml and <id>.review.yaml, and no folder`] : []),
    ...(WITH_A_SEED.some((folder) => path.startsWith(folder)) && !PLAIN_FILES.includes(mode) ? [`${path}: neither a program, a link nor a submodule (mode ${mode})`] : []),
  ])
}

/** Reads what `git diff --raw -z` prints. */
export function readRawDiff(raw: string): readonly ChangedFile[] {
  const fields = raw.split('\0').filter((field) => field !== '')
  const changes: ChangedFile[] = []
  for (let at = 0; at < fields.length; ) {
    const [, mode = '', , , status = ''] = (fields[at] ?? '').split(' ')
    at++
    // A move has two paths; both count.
    for (let paths = /^[RC]/u.test(status) ? 2 : 1; paths > 0; paths--) changes.push({ path: fields[at++] ?? '', mode })
  }
  return changes
}
