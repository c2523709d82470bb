import type { MentionKind, Span } from '@garrigue/schema'
import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import { beforeBracket, isPlainWord, listBefore, startOfName } from './name-lists.ts'
import { ORGANIZATION_NOUNS } from './relation-nouns.ts'
import { roleStem } from './role-nouns.ts'
import type { Sentence } from './sentences.ts'
import type { Topics } from './topics.ts'

/** Whom some words of a sentence mean. */
export interface Referent {
  readonly mention: FoundMention
  /** The name, or the words that stand for it; `undefined` when the sentence has none. */
  readonly words: Span | undefined
}

export function namedBy(item: Item): Referent[] {
  return item.mention ? [{ mention: item.mention, words: { start: item.start, end: item.end } }] : []
}

/** How far before its verb a subject may stand behind an aside between commas, in items. */
const LONGEST_ASIDE = 30

/** Words before a name that make it a complement of something else. */
const COMPLEMENT = /^(?:de|d'|du|des|chez|avec|par|a|au|aux|pour|selon|contre|entre|dont|sur|sous|dans|sans|vers|via|en|hors|apres|avant|depuis|parmi|comme)$/u

/**
 * The subject of the verb group that starts at `from`: the names right before it, before « qui », or before an aside; else whom a pronoun
 * or a common noun there means. Empty when there is none that is safe.
 */
export function subjectsBefore(sentence: Sentence, from: number, kinds: readonly MentionKind[], topics: Topics): Referent[] {
  const { items } = sentence
  let at = from
  if (items[at - 1]?.form === 'qui') at--
  if (items[at - 1]?.text === ',') at = beforeAside(items, at - 1, kinds)
  const bracket = beforeBracket(items, at)
  const list = listBefore(items, bracket, kinds)
  if (list) return isComplement(items, list.from) ? [] : list.names.flatMap((name) => namedBy(name))
  return standInBefore(sentence, bracket, kinds, topics)
}

/** « X, fondée en 2014 par A et B, annonce », « X, le tiers-lieu de la rue Carnot, accueille »: from the second comma to right after X. */
function beforeAside(items: readonly Item[], comma: number, kinds: readonly MentionKind[]): number {
  const isSubject = (at: number): boolean => items[at]?.mention !== undefined && kinds.includes(items[at]?.mention?.kind ?? 'work')
  if (isSubject(comma - 1) && items[startOfName(items, comma - 1) - 1]?.text !== ',') return comma
  for (let back = comma - 1; back > Math.max(0, comma - LONGEST_ASIDE); back--) {
    if (items[back]?.text !== ',') continue
    const end = beforeBracket(items, back)
    if (isSubject(end - 1) && isOpening(items, startOfName(items, end - 1))) return end
  }
  return comma
}

/** Whether nothing of the clause stands before: the start of the sentence, a mark, or « et ». */
function isOpening(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before === undefined || !before.isWord || /^(?:et|mais|que|qu'|car|or|puis)$/u.test(before.form)
}

function isComplement(items: readonly Item[], from: number): boolean {
  return COMPLEMENT.test(items[from - 1]?.form ?? '') || /^(?:du|des|au|aux)$/u.test(items[from]?.form ?? '') || roleStem(items[from - 1]?.form ?? '') !== undefined
}

const PRONOUNS: ReadonlySet<string> = new Set(['elle', 'il', 'nous', "j'", 'je'])
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'cette', 'ce', 'cet', 'notre'])

/** Whom « elle », « nous », « la société toulousaine », « l’asbl » right before `at` means. */
export function standInBefore(sentence: Sentence, at: number, kinds: readonly MentionKind[], topics: Topics): Referent[] {
  const { items } = sentence
  const last = items[at - 1]
  if (!last || last.mention) return []
  const first = kinds[0] === 'person' ? undefined : nounPhraseBefore(items, at)
  if (first !== undefined) {
    const noun = items[first + 1]
    const mention = kinds.includes('organization') && topics.organization(sentence, last.start, noun?.form)
    return mention ? [{ mention, words: { start: items[first]?.start ?? 0, end: last.end } }] : []
  }
  if (!PRONOUNS.has(last.form)) return []
  const words = { start: last.start, end: last.end }
  const isFirst = at === 1 || items[at - 2]?.isWord === false || /^(?:et|mais|que|qu'|car)$/u.test(items[at - 2]?.form ?? '')
  if (!isFirst) return []
  const person = kinds.includes('person') && /^(?:elle|il)$/u.test(last.form) ? topics.person(sentence, last.start) : undefined
  const mention = person ?? (kinds.includes('organization') ? topics.organization(sentence, last.start) : undefined)
  return mention ? [{ mention, words }] : []
}

/** Index of the article of « la jeune société toulousaine » that ends right before `at`, or `undefined`. */
function nounPhraseBefore(items: readonly Item[], at: number): number | undefined {
  for (let noun = at - 1; noun >= Math.max(1, at - 3); noun--) {
    const item = items[noun]
    if (ORGANIZATION_NOUNS.has(item?.form ?? '')) return ARTICLES.has(items[noun - 1]?.form ?? '') ? noun - 1 : /^jeune$/u.test(items[noun - 1]?.form ?? '') && ARTICLES.has(items[noun - 2]?.form ?? '') ? noun - 2 : undefined
    if (!isPlainWord(item)) return undefined
  }
  return undefined
}
