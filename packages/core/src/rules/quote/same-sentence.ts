import type { QuoteRule } from '../../engine/quote-rule.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import { leadOf } from '../../lexicon/speech-leads.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « Pour X, c'est « … », qui pourrait « … » », « « … », dit X, avant de tempérer : « … » »: one sentence, one speaker, unless another subject comes in. */
export const sameSentence: QuoteRule = {
  id: 'quote/same-sentence',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { previous, block } = candidate
    const first = view.items[view.from]
    if (!previous || previous.speaker === null || view.follows === 'nothing' || !first || previous.start < first.start || previous.start < block.data.start || view.words < 2) return undefined
    const { subject } = leadOf(view)
    const other = subject && subject.kind !== 'nobody' && subject.kind !== 'organization' ? speakerOf(subject, { ...view, at: subject.from }) : undefined
    if (other && other.speaker !== previous.speaker) return undefined
    const since = view.items.slice(view.from, view.at).filter(({ start, mention }) => start >= previous.end && mention?.kind === 'person' && mention.entity !== previous.speaker)
    return since.length > 0 ? undefined : { speaker: previous.speaker, evidence: [...previous.evidence] }
  },
}
