import type { Outcome, TextMeasure } from '../outcome.ts'
import { matchQuotes } from './match-quotes.ts'

/** Of the quotes that were read, who says them. A quote without a known speaker counts only when one was read. */
export const speakers: TextMeasure = {
  name: 'speakers',
  outcomesIn: (text) =>
    matchQuotes(text).pairs.flatMap(([mark, quote]): Outcome[] => {
      if (!quote) return []
      const { speaker, rule } = quote
      if (mark.value === '?') return speaker === null ? [] : [{ verdict: 'false', span: mark, read: speaker, rule }]
      if (speaker === null) return [{ verdict: 'missed', span: mark, annotated: mark.value }]
      return [{ verdict: text.annotatedId(speaker) === mark.value ? 'hit' : 'wrong', span: mark, annotated: mark.value, read: speaker, rule }]
    }),
}
