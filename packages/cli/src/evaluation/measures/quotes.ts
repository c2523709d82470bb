import type { Outcome, TextMeasure } from '../outcome.ts'
import { matchQuotes } from './match-quotes.ts'

/** The words that somebody is reported to have said, whoever it is. */
export const quotes: TextMeasure = {
  name: 'quotes',
  outcomesIn: (text) => {
    const { pairs, left } = matchQuotes(text)
    return [
      ...pairs.map(([mark, quote]): Outcome => (quote ? { verdict: 'hit', span: mark, rule: quote.rule } : { verdict: 'missed', span: mark })),
      ...left.map((quote): Outcome => ({ verdict: 'false', span: quote, rule: quote.rule })),
    ]
  },
}
