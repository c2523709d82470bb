import type { QuoteRule } from '../../engine/quote-rule.ts'
import { subjectOfVerbAt } from '../../lexicon/speech-subject.ts'

/** « Ce cluster est une affaire d'entrepreneurs, rappelle Pierre Deniset, président de… »: a comma, a verb of speech, its subject. */
export const speakerInside: QuoteRule = {
  id: 'quote/speaker-inside',
  attribute(candidate) {
    const { inside } = candidate
    for (let at = 1; at < inside.length; at++) {
      const before = inside[at - 1]?.text
      const found = before === ',' || before === '-' || before === '–' ? subjectOfVerbAt(candidate, inside, at) : undefined
      if (found) return found
    }
    return undefined
  },
}
