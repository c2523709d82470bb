import type { QuoteRule } from '../../engine/quote-rule.ts'
import { incisesOf } from '../../lexicon/speech-incises.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « Ce cluster, rappelle X, président de Y, est une affaire d’entrepreneurs »: a comma or a dash, a verb of speech, its subject. */
export const speakerInside: QuoteRule = {
  id: 'quote/speaker-inside',
  attribute(candidate) {
    const view = viewOf(candidate)
    const [incise] = candidate.quotation.opened ? incisesOf(candidate) : []
    const verb = incise && view.inside[incise.verb.index]
    if (!verb) return undefined
    // A pronoun or a function means whoever the text around speaks of.
    const { speaker, evidence } = speakerOf(incise.subject, view)
    const name = view.inside.slice(incise.subject.from, incise.subject.next).find(({ mention }) => mention?.entity === speaker)
    return { speaker, evidence: [{ start: verb.start, end: verb.end }, ...(name ? [{ start: name.start, end: name.end }] : incise.subject.mention ? evidence : [])] }
  },
}
