import type { QuoteRule } from '../../engine/quote-rule.ts'
import { sentenceAt } from '../../lexicon/speech-items.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import { subjectOfSentence } from '../../lexicon/speech-subject.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « « … au même moment. » X, directeur de Y, est … »: whole sentences that open a paragraph, then a sentence whose subject is a person. */
export const sentenceAfter: QuoteRule = {
  id: 'quote/sentence-after',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { behind, behindAt, to, inside } = view
    const opensBlock = view.at === 0 && view.behindAt === 0
    if (!opensBlock || to !== behindAt + 1 || !candidate.quotation.opened || !/^[.!?…]$/u.test(inside.at(-1)?.text ?? '')) return undefined
    const next = behind[to]
    if (!next || next.start === candidate.quotation.end) return undefined
    const subject = subjectOfSentence(behind, to, sentenceAt(behind, to, candidate.page.data.source).to)
    // « Et X de sourire. »
    const isFirst = subject?.from === to || (subject?.from === to + 1 && behind[to]?.form === 'et')
    if (!subject || !isFirst || (subject.kind !== 'person' && subject.kind !== 'role')) return undefined
    const found = speakerOf(subject, { ...view, items: behind, at: to })
    return found.speaker === null ? undefined : found
  },
}
