import { oncePer } from '../engine/once-per.ts'
import { speechVerbAt, type SpeechVerb } from './speech-cues.ts'
import type { SpeechItem } from './speech-items.ts'
import { COLOURS, GERUND, INFINITIVE, LEADS, speechForm, TELLS } from './speech-verbs.ts'
import type { Subject } from './speech-noun-phrase.ts'
import { subjectBefore, subjectOfSentence } from './speech-subject.ts'
import type { QuoteView } from './speech-view.ts'

/** What stands before a quotation in its sentence: who does what. */
export interface Lead {
  readonly subject: Subject | undefined
  /** The last verb of speech before the marks. */
  readonly verb: SpeechVerb | undefined
  /** Whether it stands right before them, « que », « de », « comme » and such between. */
  readonly isClose: boolean
}

/** Between a verb and its quoted words: « assure que « », « parle d'« », « y voit « ». */
const LINKS: ReadonlySet<string> = new Set(["que", "qu'", 'de', "d'", 'comme', 'a', 'du', 'des', 'en', 'ainsi', ':', ',', 'un', 'une', 'le', 'la', 'les', "l'", 'au', 'son', 'sa', 'ses', 'leur', 'ce', 'cette', 'toute', 'tout', 'egalement', 'aussi', 'meme', 'plutot', 'presque', 'volontiers', 'bien', 'etre', 'avoir', 'dans', 'sur', 'pas', 'plus', 'tres', 'deja', 'toujours', 'par', 'exemple', 'notamment', 'ici', 'cette', 'fois'])
const NOUN_BEFORE = /^(?:le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|mon|ma|aucun|aucune|quelque|toute)$/u

export const leadOf: (view: QuoteView) => Lead = oncePer(({ items, from, at }) => {
  const start = afterQuotation(items, from, at)
  const verb = lastVerb(items, start, at)
  const isClose = verb !== undefined && at - verb.next <= 5 && items.slice(verb.next, at).every(({ form, text }) => LINKS.has(form || text))
  const subject = subjectOfSentence(items, start, at)
  const nearer = verb && (!subject || subject.kind === 'nobody') ? subjectBefore(items, start, verb.from) : undefined
  return { subject: nearer ?? subject, verb, isClose }
})

/** « « A », dit X, tandis que Y répond : « B » »: the lead of a quotation starts after the one before it. */
function afterQuotation(items: readonly SpeechItem[], from: number, at: number): number {
  for (let index = at - 1; index >= from; index--) if (items[index]?.quotation) return index + 1
  return from
}

/** The last verb of speech of a stretch that is not a noun by its article: « la note « … » ». */
function lastVerb(items: readonly SpeechItem[], from: number, to: number): SpeechVerb | undefined {
  for (let index = to - 1; index >= from; index--) {
    const item = items[index] as SpeechItem
    if (!item.isWord || item.mention) continue
    const isNoun = NOUN_BEFORE.test(items[index - 1]?.form ?? '') && !isClitic(items, index - 1)
    const verb = (isNoun ? undefined : (speechVerbAt(items, index) ?? gerund(items, index))) ?? (isNoun && !/^(?:de|d')$/u.test(items[index - 1]?.form ?? '') ? undefined : infinitive(items, index))
    if (verb && verb.next <= to && (verb.does & (TELLS | COLOURS | LEADS)) !== 0) return verb
  }
  return undefined
}

/** « parlant par exemple de « … » », « en dénonçant « … » » */
function gerund(items: readonly SpeechItem[], index: number): SpeechVerb | undefined {
  const { form, text } = items[index] as SpeechItem
  const bits = speechForm(form, text)
  return (bits & GERUND) === 0 ? undefined : { from: index, index, next: index + 1, does: bits & (TELLS | COLOURS | LEADS), isInfinitive: true }
}

/** « n'oublie pas de nous rappeler », « avant d'ajouter », « pour dénoncer »: the infinitive itself. */
function infinitive(items: readonly SpeechItem[], index: number): SpeechVerb | undefined {
  const { form, text } = items[index] as SpeechItem
  const bits = speechForm(form, text)
  return (bits & INFINITIVE) === 0 ? undefined : { from: index, index, next: index + 1, does: bits & (TELLS | COLOURS | LEADS), isInfinitive: true }
}

/** « l'a dit », « le juge « … » »: a pronoun, after a subject or another pronoun. */
function isClitic(items: readonly SpeechItem[], at: number): boolean {
  const before = items[at - 1]
  return before !== undefined && (before.mention !== undefined || /^(?:on|il|elle|ils|elles|je|nous|qui|ne|n'|y|lui|leur)$/u.test(before.form))
}
