import type { Attribution, QuoteRule } from '../../engine/quote-rule.ts'
import { infinitiveAfter, speechVerbAt, type SpeechVerb } from '../../lexicon/speech-cues.ts'
import { tiedSubject } from '../../lexicon/speech-incises.ts'
import { looksLikeVerb } from '../../lexicon/speech-unknown-verbs.ts'
import { followsDeterminer } from '../../lexicon/speech-naming.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import type { SpeechItem } from '../../lexicon/speech-items.ts'
import { nounPhraseAt } from '../../lexicon/speech-noun-phrase.ts'
import { subjectAfter } from '../../lexicon/speech-subject.ts'
import { ASSERTS, COLOURS, TELLS } from '../../lexicon/speech-verbs.ts'
import { afterNote, viewOf, type QuoteView } from '../../lexicon/speech-view.ts'

/** « … », explique X. « … », poursuit-elle. « … », a tweeté le patron de Y. Only a comma or a dash may stand between the marks and the verb. */
export const speakerAfter: QuoteRule = {
  id: 'quote/speaker-after',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { behind, to, words, follows } = view
    const behindAt = afterNote(view)
    const isSetOff = /^[,–—-]$/u.test(behind[behindAt + 1]?.text ?? '')
    const start = isSetOff ? behindAt + 2 : behindAt + 1
    if (start >= to) return undefined
    const periphrase = MODAL.test(behind[start]?.form ?? '') ? infinitiveAfter(behind, start) : undefined
    const verb = periphrase ?? speechVerbAt(behind, start) ?? (follows === 'words' ? undefined : (infinitiveAfter(behind, start) ?? (isSetOff && words >= 3 && candidate.quotation.opened ? looksLikeVerb(behind, start) : undefined)))
    // « Le « pôle » annonce … », « un « pôle », explique … »: a word that the sentence is made with.
    if (!verb || (follows === 'words' && ((!isSetOff && !isInverted(behind, verb)) || (words < 2 && followsDeterminer(view))))) return undefined
    return attribution(view, verb, candidate.quotation.opened)
  },
}

/** « … sera « prêt en juin » annonce X. »: without a comma, the pronoun or the end of the sentence tells that the subject stands behind its verb. */
function isInverted(items: readonly SpeechItem[], verb: SpeechVerb): boolean {
  if (verb.pronoun !== undefined) return true
  const subject = (verb.does & ASSERTS) === 0 ? undefined : nounPhraseAt(items, verb.next)
  return (subject?.kind === 'person' || subject?.kind === 'role') && !items[subject.next]?.isWord
}

/** « peut-on lire » */
const MODAL = /^(?:peut|pouvait|pourra|pourrait|a-t)-on$/u

/** Verbs that come after a quotation with their pronoun, and report nothing. */
const NO_REPORT = /^(?:semble|parait|faut|est|peut|doit|vaut|reste|existe|suffit|fallait)-/u

function attribution(view: QuoteView, verb: SpeechVerb, opened: boolean): Attribution | undefined {
  const { behind, behindAt } = view
  const word = behind[verb.index]
  const place = { ...view, items: behind, at: behindAt }
  if (!word || (verb.pronoun !== undefined && verb.does === 0 && NO_REPORT.test(word.form))) return undefined
  const subject = verb.pronoun === undefined ? subjectAfter(behind, verb.next) : tiedSubject(verb)
  if (!subject || (verb.pronoun === undefined && subject.kind === 'pronoun')) return undefined
  // Of a verb that may be any other, only somebody can be the subject; of marks that nothing opens, only a plain attribution makes speech.
  const isPlain = (verb.does & (TELLS | COLOURS)) !== 0
  if (!isPlain && verb.pronoun === undefined && (subject.kind === 'nobody' || (subject.kind === 'organization' && view.follows === 'words'))) return undefined
  if (!opened && (!isPlain || subject.kind === 'nobody')) return undefined
  const { speaker, evidence } = speakerOf(subject, place)
  return { speaker, evidence: [{ start: word.start, end: word.end }, ...evidence] }
}
