import type { QuoteRule } from '../../engine/quote-rule.ts'
import { personNear } from '../../lexicon/speech-focus.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « X ne décolère pas. « … » »: a sentence in marks after one that speaks of somebody, or that says who has just spoken. */
export const sentenceBefore: QuoteRule = {
  id: 'quote/sentence-before',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { at, from, follows, words } = view
    if (follows !== 'nothing' || from === 0 || words < 3 || !candidate.quotation.opened) return undefined
    const person = personNear({ ...view, at: Math.min(at, from) })
    return person === undefined || person === '' ? undefined : { speaker: person, evidence: [] }
  },
}
