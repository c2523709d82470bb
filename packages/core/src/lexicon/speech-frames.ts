import { speechVerbAt } from './speech-cues.ts'
import type { SpeechItem } from './speech-items.ts'
import { personNoun } from './role-nouns.ts'
import { nounPhraseAt, type Subject } from './speech-noun-phrase.ts'
import { COLOURS, TELLS } from './speech-verbs.ts'

/** « selon X », « aux yeux de X »: whose words or thoughts a sentence reports. */
export interface SpeechFrame {
  readonly subject: Subject
  /** « pour X » says it only of somebody, and not always. */
  readonly isWeak: boolean
  /** Indexes of its first item and after its last. */
  readonly from: number
  readonly next: number
}

/** Words that open a frame, folded, the longest first; what follows is a noun phrase. */
const OPENINGS: readonly (readonly string[])[] = [
  ['a', 'en', 'croire'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', 'du'],
  ['aux', 'yeux', 'des'],
  ['aux', 'yeux', "d'"],
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', 'du'],
  ['de', "l'", 'avis', "d'"],
  ['de', "l'", 'aveu', 'de'],
  ['de', "l'", 'aveu', "d'"],
  ['de', "l'", 'aveu', 'meme', 'de'],
  ['de', "l'", 'aveu', 'meme', "d'"],
  ['a', 'entendre'],
  ["d'", 'apres'],
  ['selon'],
  ['dixit'],
  ['pour'],
]

/** « d'après le baromètre de X », « selon une étude de X »: X says it there. */
const DOCUMENTS: ReadonlySet<string> = new Set('barometre etude rapport enquete communique sondage note chiffres estimations calculs donnees bilan document analyse panorama classement observatoire decompte prospectus mots mot termes dires propos formule expression direction entourage equipe equipes services'.split(' '))

/** The frame that opens at an item, or `undefined`. Persons of whom nothing is said (« selon lui ») are pronouns. */
export function frameAt(items: readonly SpeechItem[], at: number): SpeechFrame | undefined {
  if (items[at]?.form === 'comme') return saying(items, at, at + 1)
  if (items[at]?.form === 'ainsi' && items[at + 1]?.form === 'que') return saying(items, at, at + 2)
  const opening = OPENINGS.find((words) => words.every((word, index) => items[at + index]?.form === word))
  if (!opening) return undefined
  const start = at + opening.length
  const last = opening.at(-1) ?? ''
  const isWeak = opening[0] === 'pour'
  const form = items[start]?.form ?? ''
  if (/^(?:lui|elle|eux|elles)$/u.test(form)) {
    const subject: Subject = { kind: form === 'lui' || form === 'elle' ? 'pronoun' : 'nobody', pronoun: form === 'elle' ? 'elle' : 'il', gender: form === 'elle' ? 'f' : 'm', from: start, next: start + 1 }
    return { subject, isWeak, from: at, next: start + 1 }
  }
  // « aux yeux du maire »: the article is in the preposition.
  const subject = /^(?:du|des)$/u.test(last) ? contracted(items, start - 1) : nounPhraseAt(items, start)
  if (!subject || (subject.kind === 'pronoun' && subject.pronoun !== 'il' && subject.pronoun !== 'elle')) return undefined
  return { subject: documentOf(items, start, subject), isWeak, from: at, next: subject.next }
}

/** « comme le dit X », « ainsi que l'explique le maire » */
function saying(items: readonly SpeechItem[], at: number, from: number): SpeechFrame | undefined {
  const verb = speechVerbAt(items, from)
  if (!verb || (verb.does & (TELLS | COLOURS)) === 0 || verb.pronoun !== undefined || items[verb.next]?.form === 'que') return undefined
  const subject = nounPhraseAt(items, verb.next)
  return subject && subject.kind !== 'nobody' && subject.kind !== 'pronoun' ? { subject, isWeak: false, from: at, next: subject.next } : undefined
}

/** The noun phrase of which « du » is the article. */
function contracted(items: readonly SpeechItem[], at: number): Subject | undefined {
  const window = items.slice(at, at + 30)
  const [article] = window as [SpeechItem]
  window[0] = { ...article, form: article.form === 'des' ? 'les' : 'le' }
  const subject = nounPhraseAt(window, 0)
  return subject && { ...subject, from: subject.from + at, next: subject.next + at }
}

/** What a document says, its author says. */
function documentOf(items: readonly SpeechItem[], at: number, subject: Subject): Subject {
  if (subject.mention || !items.slice(at, at + 3).some(({ form }) => DOCUMENTS.has(form))) return subject
  const author = items.slice(at, at + 8).findIndex(({ mention, isWord, form }) => mention?.kind === 'organization' || mention?.kind === 'person' || !isWord || form === 'que' || form === "qu'")
  const mention = author < 0 ? undefined : items[at + author]?.mention
  return mention && (mention.kind === 'organization' || mention.kind === 'person') ? { kind: mention.kind, mention, from: at, next: at + author + 1 } : subject
}

const BEFORE_FUNCTION = /^(?:le|la|l'|les|un|une|son|sa|ex|ancien|ancienne|jeune|nouveau|nouvelle|actuel|actuelle|egalement|aussi|par|ailleurs|qui|dont)$/u
const LONGEST_FRAME = 40

/** The index of the comma that ends a frame at the head of a sentence, behind what is said of whoever it names (« Selon X, directeur de Y, … »). */
export function endOfFrame(items: readonly SpeechItem[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + LONGEST_FRAME); at++) {
    if (items[at]?.text !== ',') continue
    let next = at + 1
    while (BEFORE_FUNCTION.test(items[next]?.form ?? '')) next++
    const form = items[next]?.form ?? ''
    const isApposition = (/^(?:a|de|avec|pour|chez)$/u.test(items[at + 1]?.form ?? '') && /^(?:qui|lequel|laquelle)$/u.test(items[at + 2]?.form ?? '')) || (next > at + 1 && /^(?:qui|dont)$/u.test(items[at + 1]?.form ?? '')) || personNoun(form) !== undefined || (/^\d{2}$/u.test(form) && items[next + 1]?.form === 'ans')
    // « Selon le directeur, X, … » has the name; « Selon X, le directeur ment » has another subject.
    if (!isApposition || items.slice(next, to).every(({ text }) => text !== ',')) return at
  }
  return undefined
}
