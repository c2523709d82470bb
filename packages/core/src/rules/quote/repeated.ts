import type { QuoteRule } from '../../engine/quote-rule.ts'
import { repeatedQuote } from '../../lexicon/speech-repeats.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** A title, a heading, a caption or a pull quote that shows again, whole or shortened, words that the text gives to somebody. */
export const repeated: QuoteRule = {
  id: 'quote/repeated',
  attribute(candidate) {
    const { said, quotation } = candidate
    const quote = said.length > 0 ? repeatedQuote(viewOf(candidate).inside, said, quotation.inner, candidate.page.data.source) : undefined
    return quote && { speaker: quote.speaker, evidence: [...quote.evidence] }
  },
}
