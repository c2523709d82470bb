import type { QuoteRule } from '../../engine/quote-rule.ts'

/** Fewer words than this, without a speaker, are a title, a nickname or a scare quote. */
const FEWEST_WORDS = 6

/** Speech of which the text does not say whose it is: the speaker stays unknown. */
export const unattributed: QuoteRule = {
  id: 'quote/unattributed',
  attribute: ({ inside }) => (inside.filter(({ isWord }) => isWord).length >= FEWEST_WORDS ? { speaker: null, evidence: [] } : undefined),
}
