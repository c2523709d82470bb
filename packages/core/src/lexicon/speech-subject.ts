import type { SpeechItem } from './speech-items.ts'
import { nounPhraseAt, type Subject } from './speech-noun-phrase.ts'
import { DEFINITE, INDEFINITE, OWNED, PREPOSITIONS } from './speech-phrase-words.ts'

/** How far a subject may stand behind its verb, in items. */
const REACH = 16

/**
 * The subject behind a verb: « explique, pour sa part, X », « confie à La Tribune le patron de Y », « a tweeté (@x) l'ancien P.-D.G. ».
 * What prepositions lead to is passed over.
 */
export function subjectAfter(items: readonly SpeechItem[], at: number): Subject | undefined {
  for (let next = at; next < Math.min(items.length, at + REACH); ) {
    const item = items[next] as SpeechItem
    if (item.quotation || /^[.!?…;:»”"«“]$/u.test(item.text) || /^(?:que|qu'|qui|dont|si)$/u.test(item.form)) return undefined
    if (item.text === '(') {
      // « a tweeté (@x) l'ancien P.-D.G. »
      const handle = items[next + 1]?.mention
      if (handle?.kind === 'person' && handle.text.startsWith('@') && items[next + 2]?.text === ')') return { kind: 'person', mention: handle, from: next + 1, next: next + 3 }
      next = afterBracket(items, next)
    }
    else if (!item.isWord) next++
    else if (PREPOSITIONS.has(item.form) && !item.mention) next = afterPreposition(items, next)
    else {
      const subject = nounPhraseAt(items, next)
      if (subject) return subject
      next++
    }
  }
  return undefined
}

function afterBracket(items: readonly SpeechItem[], at: number): number {
  const close = items.slice(at, at + 14).findIndex(({ text }) => text === ')')
  return close < 0 ? at + 1 : at + close + 1
}

/** After « à La Tribune », « dans un communiqué », « sur son compte Twitter », « en riant », « de son côté ». */
export function afterPreposition(items: readonly SpeechItem[], at: number): number {
  let next = at + 1
  while (PREPOSITIONS.has(items[next]?.form ?? '') && !items[next]?.mention) next++
  // « souffle à « PME » X »
  if (items[next]?.quotation) return next + 1
  if (DEFINITE.has(items[next]?.form ?? '') || OWNED.has(items[next]?.form ?? '') || INDEFINITE.has(items[next]?.form ?? '')) next++
  if (items[next]?.isWord) next++
  const { mention } = items[next] ?? {}
  return mention && mention.kind !== 'person' && !items[next - 1]?.mention ? next + 1 : next
}

/** Words that a sentence may open with before its subject. */
const OPENERS: ReadonlySet<string> = new Set('et mais or car puis ainsi aussi meme donc alors bref certes surtout notamment seul seule ensuite enfin pourtant ici la-bas hier deja'.split(' '))
const MOST_FRAMES = 4
/** A subject stands within so many items of the start of its sentence. */
const LONGEST_OPENING = 80

/** The subject of a sentence that stands before its verb: « Réagissant à cette idée, X, directeur de Y, livrait … ». */
export function subjectOfSentence(items: readonly SpeechItem[], from: number, end: number): Subject | undefined {
  const to = Math.min(end, from + LONGEST_OPENING)
  let at = from
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    if (items[at]?.form === "c'" && /^(?:est|etait)$/u.test(items[at + 1]?.form ?? '')) at += 2
    while (at < to && (OPENERS.has(items[at]?.form ?? '') || (items[at] && !items[at]?.isWord && !items[at]?.quotation && items[at]?.text !== '('))) at++
    const subject = at < to ? nounPhraseAt(items, at) : undefined
    // « Trop tard pour X, l'aîné »: said of the name before it.
    const before = items[at - 1]?.text === ',' ? items[at - 2]?.mention : undefined
    if (subject?.role && before?.kind === 'person') return { kind: 'person', mention: before, from: at - 2, next: subject.next }
    if (subject && subject.next <= to + 1) return subject
    const comma = items.slice(at, to).findIndex(({ text, quotation }) => text === ',' || quotation !== undefined)
    if (comma < 0) return undefined
    at += comma + 1
  }
  return undefined
}

/** How far before its verb a subject is looked for, in items. */
const BEFORE_VERB = 24

/** The noun phrase right before a verb: « ce à quoi la présidente réplique ». What a preposition leads to is none. */
export function subjectBefore(items: readonly SpeechItem[], from: number, verb: number): Subject | undefined {
  for (let at = Math.max(from, verb - BEFORE_VERB); at < verb; at++) {
    if (PREPOSITIONS.has(items[at - 1]?.form ?? '') && at > from) continue
    const subject = nounPhraseAt(items, at)
    if (subject && subject.kind !== 'nobody' && subject.next === verb) return subject
  }
  return undefined
}
