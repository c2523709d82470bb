import type { Span } from '@garrigue/schema'
import { oncePer } from '../engine/once-per.ts'
import type { QuoteCandidate } from '../engine/quote-rule.ts'
import { speechVerbAt, type SpeechVerb } from './speech-cues.ts'
import type { SpeechItem } from './speech-items.ts'
import { personNoun } from './role-nouns.ts'
import type { Subject } from './speech-noun-phrase.ts'
import { subjectAfter } from './speech-subject.ts'
import { COLOURS, TELLS } from './speech-verbs.ts'
import { viewOf } from './speech-view.ts'

/** « , explique X, directrice de Y » within quoted words. */
export interface Incise {
  readonly verb: SpeechVerb
  /** Whose words they are; a pronoun tied to the verb is one. */
  readonly subject: Subject
  /** With the mark before it; a dash behind it too. */
  readonly span: Span
}

/** The clauses that say who speaks, among the quoted words, in order. */
export const incisesOf: (candidate: QuoteCandidate) => readonly Incise[] = oncePer((candidate) => findIncises(viewOf(candidate).inside))

/** All that the writer has put between the quoted words: clauses, and notes in brackets. */
export function insertedIn(candidate: QuoteCandidate): readonly Span[] {
  const clauses = incisesOf(candidate).map(({ span }) => span)
  const notes = notesIn(viewOf(candidate).inside).filter(({ start, end }) => clauses.every((clause) => end <= clause.start || start >= clause.end))
  return [...clauses, ...notes].toSorted((a, b) => a.start - b.start)
}

function findIncises(inside: readonly SpeechItem[]): Incise[] {
  const found: Incise[] = []
  for (let at = 1; at < inside.length - 1; at++) {
    const mark = inside[at - 1] as SpeechItem
    const isDash = /^[–—-]$/u.test(mark.text)
    if (mark.isWord || !/^[,–—!?…-]$/u.test(mark.text) || !/^\p{Ll}/u.test(inside[at]?.text ?? '')) continue
    const incise = inciseAt(inside, at, isDash)
    if (!incise) continue
    found.push(incise)
    while (at < inside.length && (inside[at]?.start ?? 0) < incise.span.end) at++
  }
  return found
}

function inciseAt(inside: readonly SpeechItem[], at: number, isDash: boolean): Incise | undefined {
  const verb = speechVerbAt(inside, at)
  if (!verb || (verb.does & (TELLS | COLOURS)) === 0) return undefined
  const subject: Subject | undefined = verb.pronoun === undefined ? subjectAfter(inside, verb.next) : tiedSubject(verb)
  if (!subject || subject.kind === 'nobody' || subject.pronoun === 'on' || (verb.pronoun === undefined && subject.kind === 'pronoun')) return undefined
  const mark = inside[at - 1] as SpeechItem
  const end = endOfIncise(inside, Math.max(subject.next, verb.next), isDash)
  const last = inside[end - 1] as SpeechItem
  const before = inside[at - 2]
  // A dash goes with its blank; « ! » and « ? » belong to what is said, but then the full stop behind the clause does not.
  const start = /^[!?…]$/u.test(mark.text) ? mark.end : isDash ? (before?.end ?? mark.start) : mark.start
  const stop = /^[!?…]$/u.test(mark.text) && inside[end]?.text === '.' && end < inside.length - 1 ? inside[end] : undefined
  return { verb, subject, span: { start, end: (stop ?? last).end } }
}

/** The pronoun tied to a verb, as a subject. */
export function tiedSubject({ pronoun = '', index, next }: SpeechVerb): Subject {
  return { kind: pronoun === 'ils' || pronoun === 'elles' || pronoun === 'nous' ? 'nobody' : 'pronoun', pronoun, from: index, next, ...(pronoun === 'elle' ? { gender: 'f' as const } : pronoun === 'il' ? { gender: 'm' as const } : {}) }
}

const LONGEST = 45

/** Where a clause ends: at the mark that ends the sentence, or at the comma behind its subject, unless that leads to an apposition. */
function endOfIncise(inside: readonly SpeechItem[], from: number, isDash: boolean): number {
  for (let at = from; at < Math.min(inside.length, from + LONGEST); at++) {
    const { text } = inside[at] as SpeechItem
    if (text === '(') {
      const close = inside.slice(at, at + 16).findIndex((item) => item.text === ')')
      if (close > 0) at += close
    } else if (isDash && /^[–—-]$/u.test(text)) return at + 1
    else if (/^[.!?…;:]$/u.test(text)) return at
    else if (text === ',' && !leadsToApposition(inside, at + 1)) return colonSoon(inside, at + 1) ?? at
  }
  return inside.length <= from + LONGEST ? inside.length : from
}

const BEFORE_FUNCTION = /^(?:le|la|l'|les|un|une|son|sa|ex|ancien|ancienne|jeune|nouveau|nouvelle|actuel|actuelle|par|ailleurs|egalement|premier|premiere|et|tres|lui|elle)$/u

/** « , présidente de X », « , 33 ans », « , qui … » behind a name. */
function leadsToApposition(inside: readonly SpeechItem[], at: number): boolean {
  let next = at
  while (BEFORE_FUNCTION.test(inside[next]?.form ?? '')) next++
  const form = inside[next]?.form ?? ''
  return personNoun(form) !== undefined || (/^\d{2}$/u.test(form) && inside[next + 1]?.form === 'ans') || (next === at && /^(?:qui|dont|chez|cofondateur)$/u.test(form))
}

/** « … du Café des Doelles, place Stalingrad: je suis têtue »: what stands between the comma and a colon close behind is the clause's too. */
function colonSoon(inside: readonly SpeechItem[], at: number): number | undefined {
  for (let next = at; next < at + 6; next++) {
    const { text } = inside[next] ?? { text: '' }
    if (text === ':') return next
    if (!inside[next]?.isWord) return undefined
  }
  return undefined
}

/** « rires », « sourire », « silence »: what a speaker does. */
const STAGE = /^(?:rires?|sourires?|silence|soupirs?|il|elle|ils|elles|sic|hesitation|pause|en|ndlr|ndla|nda|note|dixit)$/u

/** « [de train, NDLR] », « (rires) », « (directeur de X, ndlr) » */
function notesIn(inside: readonly SpeechItem[]): Span[] {
  const found: Span[] = []
  for (let at = 0; at < inside.length; at++) {
    const open = inside[at] as SpeechItem
    if (open.text !== '(' && open.text !== '[') continue
    const close = inside.slice(at, at + 40).findIndex(({ text }) => text === (open.text === '(' ? ')' : ']'))
    if (close < 2) continue
    const note = inside.slice(at + 1, at + close)
    const isEditors = note.some(({ form }) => /^(?:n\.?d\.?l\.?r\.?|ndla|nda|sic)$/u.test(form))
    const isStage = note.length <= 5 && STAGE.test(note[0]?.form ?? '')
    if (open.text === '[' ? note.some(({ isWord }) => isWord) : isEditors || isStage) found.push({ start: inside[at - 1]?.end ?? open.start, end: inside[at + close]?.end ?? open.end })
    at += close
  }
  return found
}
