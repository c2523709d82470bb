import type { QuoteRule } from '../../engine/quote-rule.ts'
import { answererOf } from '../../lexicon/speech-answers.ts'
import { leadOf } from '../../lexicon/speech-leads.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** In an answer: « J’ai répondu : « … » », « je dis toujours que « … » » is said by whoever answers. */
export const answered: QuoteRule = {
  id: 'quote/answered',
  attribute(candidate) {
    const answerer = answererOf(candidate.page, candidate.block)
    const view = viewOf(candidate)
    if (answerer === undefined || view.follows === 'nothing') return undefined
    const leads = view.follows === 'colon' || /^(?:que|qu')$/u.test(view.items[view.at - 1]?.form ?? '')
    return leads && leadOf(view).subject?.pronoun === 'je' ? { speaker: answerer, evidence: [] } : undefined
  },
}
