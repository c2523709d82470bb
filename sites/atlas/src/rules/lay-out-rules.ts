import { claimsByType, type Claim, type RuleSentence } from '@garrigue/data'
import { rules, type RulePage } from '@garrigue/data/rules'
import { compare } from '../french/file-under-letter.ts'

/** Rules that look for the same kind of thing. */
export interface RuleFamily {
  /** First part of their ids: `role`. */
  readonly name: string
  readonly rules: readonly RulePage[]
}

/** A stretch of a sentence, marked or not; what a mark means when it is. */
export interface SentencePiece {
  readonly text: string
  readonly marked: boolean
}

const claimsByRule: ReadonlyMap<string, readonly Claim[]> = Map.groupBy(Object.values({ ...claimsByType }).flat() as readonly Claim[], ({ rule }) => rule)

/** All rules by family, in the order of their ids. */
export const ruleFamilies: readonly RuleFamily[] = [...Map.groupBy(rules, ({ id }) => id.slice(0, id.indexOf('/')))].map(([name, list]) => ({ name, rules: list }))

/** The published claims that a rule has read, oldest first. */
export function claimsOf({ id }: RulePage): readonly Claim[] {
  const day = ({ attestedAt }: Claim): string => attestedAt?.earliest ?? '9999'
  return (claimsByRule.get(id) ?? []).toSorted((a, b) => compare(day(a), day(b)))
}

/** A sentence of a rule's page as stretches that follow each other and make it whole. */
export function piecesOf({ text, spans }: Pick<RuleSentence, 'text' | 'spans'>): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(Math.max(at, start), end), marked: true })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces
}
