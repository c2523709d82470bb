import type { Claim } from '@garrigue/schema'
import { shownWords, type Published } from '../published.ts'

/** What the search of the database finds. */
export interface SearchRow {
  /** `person`, `source`, `quote`… */
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly body: string
  /** Words with a ligature, written in full: SQLite takes accents off letters, but leaves « œ » as it is. */
  readonly ligatures: string
}

/** Names, titles, and all words that may be shown. */
export function searchRows({ entities, sources, claims }: Published): SearchRow[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const title = (claim: Claim): string => names.get(claim.assertedBy.speaker ?? '') ?? ''
  return [
    ...entities.map(({ kind, id, name, otherNames, description = '' }) => row(kind, id, name, [...otherNames, description])),
    ...sources.map(({ kind, id, name, passages }) => row(kind, id, name, passages.map(({ text }) => text))),
    ...claims.map((claim) => row(claim.type, claim.id, title(claim), claim.evidence.map((passage) => shownWords(passage) ?? ''))),
  ]
}

function row(kind: string, id: string, title: string, words: readonly string[]): SearchRow {
  const body = words.filter((part) => part !== '').join('\n')
  const ligatures = `${title} ${body}`.match(/[\p{L}\p{M}]*[œŒæÆ][\p{L}\p{M}œŒæÆ]*/gu) ?? []
  return { kind, id, title, body, ligatures: ligatures.map((word) => word.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')).join(' ') }
}
