import { fold } from '../engine/fold.ts'
import type { Item } from '../engine/items.ts'
import { CARDINALS } from './cardinals.ts'
import {
  ADJECTIVES_AS_NOUNS,
  ADJECTIVES_BEFORE,
  ADJECTIVES_BEHIND,
  COUNTED_ACRONYMS,
  COUNTED_NOUNS,
  ENGLISH_FIRST_WORDS,
  NOT_ADJECTIVES,
  NOT_COMPLEMENTS,
  NOT_COUNTED,
  PLURALS_WITHOUT_MARK,
  RANKS,
  RELATIONAL_ADJECTIVE,
  TRANSLATED_COUNTERS,
  isInfinitive,
} from './counted-nouns.ts'
import { isCurrency } from './currencies.ts'
import { isUnitName } from './measure-units.ts'
import { singularOf } from './singular.ts'

/** What is counted, as written at some items. */
export interface NounPhrase {
  /** In the singular, lower case: « équipe de recherche », « premier client », « PME ». */
  readonly unit: string
  /** As written, lower case: « équipes de recherche ». */
  readonly words: string
  /** Folded head, as written. */
  readonly head: string
  /** Index behind its last item. */
  readonly next: number
}

/** A word with its hyphens, as written: « start-up », « tiers-lieux », « salarié·es » (which is « salariés »). */
interface Word {
  readonly text: string
  readonly form: string
  readonly next: number
}

/** How much stands behind a head: « 4 acteurs économiques régionaux ». */
const MOST_ADJECTIVES = 2

/** Shortest plural noun. */
const SHORTEST = 3

/**
 * The noun phrase that a number counts: adjectives, head, adjectives of kind, one complement without an article. The head is a plural;
 * for « 1 commentaire », « 0 réaction » a known noun in the singular. `undefined` for what is no noun, a currency or a unit.
 */
export function nounPhraseAt(items: readonly Item[], at: number, isSingular: boolean): NounPhrase | undefined {
  const before: Word[] = []
  let next = at
  for (let word = wordAt(items, next); word && ADJECTIVES_BEFORE.has(word.form) && before.length < MOST_ADJECTIVES; word = wordAt(items, next)) {
    before.push(word)
    next = word.next
  }
  const head = headAt(items, next, isSingular) ?? adjectiveAsHead(before)
  if (!head || isUnitName(head.form) || isAddress(items, head)) return undefined
  const adjectives = adjectivesAt(items, head.next)
  const complement = complementAt(items, adjectives.at(-1)?.next ?? head.next)
  const late = complement && adjectives.length === 0 ? adjectivesAt(items, complement.next).slice(0, 1) : []
  const translated = TRANSLATED_COUNTERS.get(head.form)
  const parts = [...before, head, ...adjectives]
  const link = complement ? ` ${complement.text}` : ''
  return {
    unit: (translated ?? parts.filter(({ form }, place) => place >= before.length || !RANKS.has(form)).map(({ text }) => singularOf(text)).join(' ')) + link + late.map(({ text }) => ` ${singularOf(text)}`).join(''),
    words: parts.map(({ text }) => text).join(' ') + link + late.map(({ text }) => ` ${text}`).join(''),
    head: head.form,
    next: late.at(-1)?.next ?? complement?.next ?? adjectives.at(-1)?.next ?? head.next,
  }
}

function adjectiveAsHead(before: Word[]): Word | undefined {
  const last = before.at(-1)
  if (!last || !ADJECTIVES_AS_NOUNS.has(last.form)) return undefined
  before.pop()
  return last
}

/** The word at an index with all that hyphens join to it; none for a name, unless it is an acronym of what is counted. */
function wordAt(items: readonly Item[], at: number): Word | undefined {
  const item = items[at]
  if (!item?.isWord || /\d/u.test(item.text) || (item.mention && !COUNTED_ACRONYMS.has(item.text))) return undefined
  let text = item.text
  let next = at + 1
  let end = item.end
  for (let mark = items[next]; mark?.start === end && mark.form === '-'; mark = items[next]) {
    const behind = items[next + 1]
    if (!behind?.isWord || behind.start !== mark.end || behind.mention) break
    text += `-${behind.text}`
    next += 2
    end = behind.end
  }
  const elided = items[next]
  // « chefs-d’œuvre »
  if (text.endsWith('-d') && elided?.form === "'" && elided.start === end && items[next + 1]?.start === elided.end) {
    text += `’${items[next + 1]?.text}`
    next += 2
  }
  return inclusive(items, { text: normal(text), form: fold(text), next })
}

/** « salarié·es », « étudiant.e.s », « adhérent(e)s »: the masculine plural. */
function inclusive(items: readonly Item[], word: Word): Word {
  const glued: string[] = []
  for (let at = word.next; at < word.next + 5; at++) {
    const item = items[at]
    if (!item || item.start !== items[at - 1]?.end || !/^(?:[·•.()]|e|es|s|ne|nes|trices?|euses?|eres?|ieres?|iennes?|x)$/u.test(item.form)) break
    glued.push(item.form)
  }
  const text = glued.join('')
  // Shortest: « ·es », « .e.s », « (e)s », « (s) ».
  const match = /^(?:[·•.][a-z]+(?:[·•.](?:es|s))?|\([a-z]+\)s?)/u.exec(text)
  if (!match || !/s\)?$|x$/u.test(match[0])) return word
  let taken = 0
  for (let length = 0; length < match[0].length; taken++) length += glued[taken]?.length ?? 0
  return { text: `${word.text}s`, form: `${word.form}s`, next: word.next + taken }
}

/** Lower case but for acronyms, composed accents. */
function normal(text: string): string {
  const composed = text.normalize('NFC')
  return COUNTED_ACRONYMS.has(composed) ? composed : composed.toLowerCase()
}

function headAt(items: readonly Item[], at: number, isSingular: boolean): Word | undefined {
  const item = items[at]
  const word = wordAt(items, at)
  if (!item || !word || isCurrency(items, at)) return undefined
  if (COUNTED_ACRONYMS.has(word.text) || COUNTED_ACRONYMS.has(word.text.replace(/s$/u, ''))) return word
  const isCapital = /^\p{Lu}/u.test(item.text)
  // « TROIS MILLE HABITANTS »: a line in capitals
  const isShouted = /^\p{Lu}{5,}$/u.test(item.text.normalize('NFC')) && !/^\d{4,}$/u.test(items[at - 1]?.text ?? '')
  if (isCapital && !isShouted && !isDemonym(items, at) && !COUNTED_NOUNS.has(fold(singularOf(word.text)))) return undefined
  const second = ENGLISH_FIRST_WORDS.has(word.form) ? wordAt(items, word.next) : undefined
  if (second && second.form.endsWith('s') && !NOT_COUNTED.has(second.form)) return slashed(items, { text: `${word.text} ${second.text}`, form: word.form, next: second.next })
  if (isSingular && COUNTED_NOUNS.has(word.form)) return word
  if (PLURALS_WITHOUT_MARK.has(word.form)) return word
  const parts = word.form.split('-')
  // « chefs-d’œuvre », « pommes-de-terre »: the head has the mark of the plural.
  const marked = parts.slice(1).some((part) => /^(?:d'|de$|du$|a$)/u.test(part)) ? parts[0] : parts.at(-1)
  // « vingt-trois » is a number.
  if (word.form.length < SHORTEST || !/[sxz]$/u.test(marked ?? '') || NOT_COUNTED.has(word.form) || CARDINALS.has(marked ?? '')) return undefined
  return slashed(items, word)
}

/** « images/secondes » */
function slashed(items: readonly Item[], word: Word): Word {
  const mark = items[word.next]
  const behind = mark?.text === '/' && mark.start === items[word.next - 1]?.end ? wordAt(items, word.next + 1) : undefined
  return behind ? { text: `${singularOf(word.text)}/${singularOf(behind.text)}`, form: word.form, next: behind.next } : word
}

/** « 5 000 Toulousains », « 66 millions de Français »: by the ending, or one of those that no ending tells; not before another capital. */
export const DEMONYM: RegExp = /(?:\p{L}{2}(?:ais|ois|aises|oises|ains|aines|iens|iennes|eens|eennes)|^(?:belges|suisses|russes|corses|basques|wallons|wallonnes|flamands|flamandes|bretons|bretonnes|allemands|allemandes|espagnols|espagnoles|normands|normandes))$/u

function isDemonym(items: readonly Item[], at: number): boolean {
  return DEMONYM.test(items[at]?.form ?? '') && !/^\p{Lu}/u.test(items[at + 1]?.text ?? '')
}

/** « 12 cours Mirabeau », « 3 allées Jules-Guesde » */
function isAddress(items: readonly Item[], head: Word): boolean {
  return /^(?:cours|allees|places|quais|boulevards|avenues|impasses|passages|cites|jardins|terrasses)$/u.test(head.form) && /^\p{Lu}/u.test(items[head.next]?.text ?? '')
}

function adjectivesAt(items: readonly Item[], at: number): Word[] {
  const found: Word[] = []
  for (let word = wordAt(items, at); word && found.length < MOST_ADJECTIVES && isAdjective(items, word, at); word = wordAt(items, word.next)) {
    found.push(word)
    at = word.next
  }
  return found
}

function isAdjective(items: readonly Item[], { form }: Word, at: number): boolean {
  if (/^\p{Lu}/u.test(items[at]?.text ?? '') || NOT_ADJECTIVES.has(form) || NOT_COUNTED.has(form)) return false
  return ADJECTIVES_BEHIND.has(form) || RELATIONAL_ADJECTIVE.test(form)
}

/** « de projets », « d'affaires »: a noun right behind « de », which is neither article nor infinitive. */
function complementAt(items: readonly Item[], at: number): Word | undefined {
  const of = items[at]
  if (of?.form !== 'de' && of?.form !== 'd') return undefined
  const from = of.form === 'd' ? at + 2 : at + 1
  if (of.form === 'd' && items[at + 1]?.form !== "'") return undefined
  const word = wordAt(items, from)
  if (!word || word.form.length < SHORTEST || NOT_COMPLEMENTS.has(word.form) || isInfinitive(word.form) || isCurrency(items, from)) return undefined
  if (/^\p{Lu}/u.test(items[from]?.text ?? '') && !COUNTED_ACRONYMS.has(word.text)) return undefined
  return { ...word, text: of.form === 'd' ? `d’${word.text}` : `de ${word.text}` }
}
