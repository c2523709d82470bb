import type { QuoteRule } from '../../engine/quote-rule.ts'
import { subjectOfVerbAt } from '../../lexicon/speech-subject.ts'

/** « … », explique Romain Carlier. « … », poursuit-elle. Only a comma may stand between the marks and the verb. */
export const speakerAfter: QuoteRule = {
  id: 'quote/speaker-after',
  attribute(candidate) {
    const { after } = candidate
    const first = after.findIndex(({ isWord }) => isWord)
    if (first < 0 || after.slice(0, first).some(({ text }) => text !== ',' && text !== '-' && text !== '–')) return undefined
    return subjectOfVerbAt(candidate, after, first)
  },
}
