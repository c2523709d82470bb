import type { FoundMention } from '../../engine/findings.ts'
import type { Attribution, QuoteRule } from '../../engine/quote-rule.ts'
import { answerersOf } from '../../lexicon/speech-answers.ts'
import { isReportedFragment, isReportedPredicate } from '../../lexicon/speech-fragments.ts'
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts'
import { leadOf } from '../../lexicon/speech-leads.ts'
import { personNear } from '../../lexicon/speech-focus.ts'
import { speakerOf, spanOf } from '../../lexicon/speech-speakers.ts'
import { viewOf, type QuoteView } from '../../lexicon/speech-view.ts'

/** « X, responsable de …, assure que « … » », « X précise : « … » », « X y voit « … » », « Un mot de X : « … » ». */
export const speakerBefore: QuoteRule = {
  id: 'quote/speaker-before',
  attribute(candidate) {
    const view = viewOf(candidate)
    if (view.follows === 'nothing' || !candidate.quotation.opened) return undefined
    const { subject, verb } = leadOf(view)
    const isColon = view.follows === 'colon'
    // The title of an interview names the organization whose people answer.
    if (candidate.isApart && subject?.kind === 'organization' && answerersOf(view.page, view.block.data.article ?? 0).size > 0) return undefined
    if (!isColon && !isReportedFragment(view) && !isReportedPredicate(view, subject)) return undefined
    const place = { ...view, at: Math.max(view.from, subject?.from ?? view.at) }
    const own = subject && (subject.kind !== 'nobody' || subject.isOwned) ? speakerOf(subject, subject.kind === 'pronoun' || subject.isOwned ? { ...place, at: subject.from } : { ...place, at: view.at }) : undefined
    if (own && own.speaker !== null && (!isColon || verb !== undefined || subject?.kind !== 'organization')) return withVerb(own, view)
    // « L'agence X, dirigée par Y : « … » », « Un petit message de X : « … » »
    const named = isColon && typeof own?.speaker !== 'string' && (subject === undefined || (subject.kind === 'nobody' && !subject.isOwned) || subject.kind === 'organization') ? namedBefore(view) : undefined
    if (named) return { speaker: named.entity, evidence: [spanOf(named)] }
    if (own) return withVerb(own, view)
    // « Et de souligner : « … » »: whoever the sentence before speaks of.
    const goesOn = isColon && verb?.isInfinitive === true && /^(?:et|puis|avant|de)$/u.test(view.items[view.from]?.form ?? '') ? personNear({ ...view, at: view.from }) : undefined
    if (goesOn) return withVerb({ speaker: goesOn, evidence: [] }, view)
    return verb !== undefined && view.words >= FEWEST_UNKNOWN ? { speaker: null, evidence: [] } : undefined
  },
}

/** Fewer words of nobody are no speech. */
const FEWEST_UNKNOWN = 4
/** « Même constat à la CCI : » */
const SHORT_LEAD = 9

/** The person of the lead if there is but one, or the one right before the colon; else the last organization, where the lead tells of speech. */
function namedBefore(view: QuoteView): FoundMention | undefined {
  const { items, from, at } = view
  const names = items.slice(from, at).flatMap(({ mention }) => mention ?? [])
  const people = names.filter(({ kind }) => kind === 'person')
  const one = new Set(people.map(({ entity }) => entity)).size === 1 ? people[0] : undefined
  const last = items[at - 2]?.mention
  const speaks = leadOf(view).verb !== undefined || at - from <= SHORT_LEAD || items.slice(from, at).some(({ form }) => SPEECH_NOUNS.has(form))
  return one ?? (last?.kind === 'person' ? last : undefined) ?? (people.length === 0 && speaks ? names.findLast(({ kind }) => kind === 'organization') : undefined)
}

function withVerb({ speaker, evidence }: Attribution, view: QuoteView): Attribution {
  const { verb } = leadOf(view)
  const word = verb && view.items[verb.index]
  return { speaker, evidence: word ? [...evidence, { start: word.start, end: word.end }] : evidence }
}
