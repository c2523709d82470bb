import type { QuoteRule } from '../../engine/quote-rule.ts'
import { speechVerbAt } from '../../lexicon/speech-cues.ts'
import { tiedSubject } from '../../lexicon/speech-incises.ts'
import { followsDeterminer, looksLikeTitle } from '../../lexicon/speech-naming.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import { subjectAfter } from '../../lexicon/speech-subject.ts'
import { TELLS } from '../../lexicon/speech-verbs.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « On recense 51 dossiers « réellement complets », indique sa porte-parole, X. »: some words of a sentence that somebody is said to say as a whole. */
export const withinReport: QuoteRule = {
  id: 'quote/within-report',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { behind, behindAt, to, words } = view
    if (view.follows !== 'words' || words < 2 || !candidate.quotation.opened || looksLikeTitle(view) || (followsDeterminer(view) && words < 3)) return undefined
    for (let at = behindAt + 2; at < to; at++) {
      if (behind[at - 1]?.text !== ',') continue
      const verb = speechVerbAt(behind, at)
      if (!verb || (verb.does & TELLS) === 0) continue
      const subject = verb.pronoun === undefined ? subjectAfter(behind, verb.next) : tiedSubject(verb)
      if (!subject || subject.kind === 'nobody' || (subject.kind === 'pronoun' && verb.pronoun === undefined)) continue
      return speakerOf(subject, { ...view, items: behind, at: behindAt })
    }
    return undefined
  },
}
