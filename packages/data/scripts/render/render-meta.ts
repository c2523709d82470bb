import type { Withdrawal } from '@garrigue/schema'
import { renderConst, renderLiteral, renderModule, renderObject, renderString, renderTypeImport } from './module.ts'

/** What the package says of itself. No clock and no machine: the same records give the same words. */
export interface Meta {
  readonly dataVersion: string
  readonly schemaVersion: string
  readonly recordsSha256: string
  /** List name → number of records. */
  readonly counts: Readonly<Record<string, number>>
  /** Id given up → id that stands for it now. */
  readonly redirects: Readonly<Record<string, string>>
  /** The same of claims that were corrected or joined to another. */
  readonly claimRedirects: Readonly<Record<string, string>>
  /** What had a page and has no successor. */
  readonly withdrawn: readonly Withdrawal[]
}

export function renderMeta({ dataVersion, schemaVersion, recordsSha256, counts, redirects, claimRedirects, withdrawn }: Meta): string {
  return renderModule(
    renderTypeImport(['ListName', 'Withdrawal']),
    renderConst(
      'dataVersion',
      'string',
      renderString(dataVersion),
      'Version of this package: an id gone is a major one, a new record a minor one, a corrected value a patch.',
    ),
    renderConst(
      'schemaVersion',
      'string',
      renderString(schemaVersion),
      'Version of the shapes of the records (`@garrigue/schema`).',
    ),
    renderConst(
      'recordsSha256',
      'string',
      renderString(recordsSha256),
      'Hash of the records that this package was made from: SHA-256 of what `sha256sum` prints for the files of',
      '`packages/data/records/` in code-unit order of their paths.',
    ),
    renderConst(
      'counts',
      'Readonly<Record<ListName, number>>',
      renderObject(Object.entries(counts).map(([list, count]) => [list, String(count)])),
      'How many records each list holds.',
    ),
    renderConst(
      'redirects',
      'Readonly<Record<string, string>>',
      renderLiteral(redirects),
      'Ids that were merged or renamed, each with the id that stands for it now.',
    ),
    renderConst(
      'claimRedirects',
      'Readonly<Record<string, string>>',
      renderLiteral(claimRedirects),
      'Ids of claims that a person corrected, or joined to another, each with the id that stands for it now.',
    ),
    renderConst(
      'withdrawn',
      'readonly Withdrawal[]',
      renderLiteral(withdrawn),
      'Entities and sources that are published no more and that nothing succeeds to, by id: when, and why. Never a person.',
    ),
  )
}
