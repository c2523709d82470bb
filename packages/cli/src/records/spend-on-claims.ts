import type { Claim } from '@garrigue/schema'
import type { DraftedClaim } from './drafted-claim.ts'
import type { QuotationBudget } from './quotation-budget.ts'

/** Facts of these types go first whatever their length: who is what, and what is counted, is what a reader looks up. */
const FIRST: readonly Claim['type'][] = ['role', 'figure', 'attribute']
/** A passage that is no longer than this costs so little that it goes first too, in UTF-16 code units. */
const FEW_WORDS = 40
/** The part of what is then left that goes to the openings of the longer quotes, shared equally. */
const OPENINGS_SHARE = 0.75
/** What each of them may take at least: less would be no clause. */
const LEAST_OPENING = 60

/**
 * Spends the words that may be shown of one article on its claims, in an order that serves its readers
 * (docs/decisions/0009-openings-before-long-facts.md): what few words carry; the opening of every quote, with most of what is left shared
 * equally; long facts, the shortest first; then the quotes once more, in the order of the text, as far as it goes.
 */
export function spendOnClaims(claims: readonly DraftedClaim[], budget: QuotationBudget): void {
  const passages = claims.flatMap(({ claim: { type }, spans }) => spans.map(({ start, end }) => ({ type, start, end, length: end - start }))).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const quotes = passages.filter(({ type, length }) => type === 'quote' && length > FEW_WORDS)
  for (const type of FIRST) for (const passage of passages) if (passage.type === type) budget.spend(passage.start, passage.end)
  for (const { start, end, length } of passages) if (length <= FEW_WORDS) budget.spend(start, end)
  const most = Math.max(LEAST_OPENING, Math.floor((budget.left * OPENINGS_SHARE) / quotes.length))
  for (const { start, end } of quotes) budget.spend(start, end, most)
  for (const { type, start, end } of passages.toSorted((a, b) => a.length - b.length)) if (type !== 'quote') budget.spend(start, end)
  for (const { start, end } of quotes) budget.spend(start, end)
}
