import type { MentionKind } from '@garrigue/schema'
import type { Item } from '../engine/items.ts'
import { PERSON_CUES } from './person-words.ts'
import { ANNOUNCING_NOUNS } from './relation-nouns.ts'

/** Names that stand side by side in a list: « A, B (Lyon) et C ». */
export interface NameList {
  readonly names: readonly Item[]
  /** Index of the first item of the list, its article and its announcing noun included. */
  readonly from: number
  /** Index after its last item. */
  readonly to: number
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'au', 'aux', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'vos', 'mon', 'ma', 'mes', 'ce', 'cet', 'cette', 'ces', 'deux', 'trois'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'par', 'avec', 'a', 'au', 'aux', 'chez'])
const OPENING = /^[«"“‘'(]$/u
const CLOSING = /^[»"”’']$/u
const HONORIFICS: ReadonlySet<string> = new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'me', 'dr', 'pr', 'docteur', 'professeur', 'maitre'])

/** How long an aside within a list may be, in items. */
const LONGEST_ASIDE = 24
/** How many adjectives may stand between a noun and the name that it announces. */
const MOST_ADJECTIVES = 3
/** How many names a list may have. */
const MOST_NAMES = 40

const isName = (item: Item | undefined, kinds: readonly MentionKind[]): boolean => item?.mention !== undefined && kinds.includes(item.mention.kind)

/** People and organizations do not stand in one list. */
const isAlike = (first: Item | undefined, name: Item): boolean => first === undefined || first.mention?.kind === name.mention?.kind

/** Whether an item is a plain word in lower case, as an adjective or a common noun is. */
export function isPlainWord(item: Item | undefined): boolean {
  return item !== undefined && !item.mention && item.isWord && /^\p{Ll}/u.test(item.text)
}

/** Index after a bracket that opens at `at`, or `at` when none does or it is too long. */
export function afterBracket(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at
  for (let next = at + 1; next < Math.min(items.length, at + LONGEST_ASIDE); next++) if (items[next]?.text === ')') return next + 1
  return at
}

/** Index of the bracket that closes right before `at`, or `at`. */
export function beforeBracket(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== ')') return at
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_ASIDE); back--) if (items[back]?.text === '(') return back
  return at
}

/** Index of the name that starts at `at`, after an article and a noun that announces it: « le groupe quimpérois X », « « X » ». */
export function nameAt(items: readonly Item[], at: number, kinds: readonly MentionKind[]): number | undefined {
  let next = at
  while (HONORIFICS.has(items[next]?.form ?? '') || (next > at && items[next]?.text === '.')) next++
  if (isName(items[next], kinds)) return next
  if (ARTICLES.has(items[next]?.form ?? '') || /^(?:de|d')$/u.test(items[next]?.form ?? '')) next++
  if (ARTICLES.has(items[next]?.form ?? '') || /^(?:nouveau|nouvelle|meme|jeune|jeunes|tout|toute)$/u.test(items[next]?.form ?? '')) next++
  if (ANNOUNCING_NOUNS.has(items[next]?.form ?? '')) {
    next++
    // « le pôle de compétitivité X », « le fonds d’investissement X »
    if (/^(?:de|d')$/u.test(items[next]?.form ?? '') && isPlainWord(items[next + 1]) && !NO_ADJECTIVES.has(items[next + 1]?.form ?? '')) next += 2
    for (let adjectives = 0; adjectives < MOST_ADJECTIVES && (isPlainWord(items[next]) || TRADES.has(items[next]?.form ?? '')) && !NO_ADJECTIVES.has(items[next]?.form ?? ''); adjectives++) next++
  }
  // « son mari, Yvan Lemoine »: a noun of kinship may have a comma behind it.
  if (items[next]?.text === ',' && PERSON_CUES.has(items[next - 1]?.form ?? '') && kinds.includes('person')) next++
  // « le lyonnais Trois Rivières Capital »
  if (ARTICLES.has(items[next - 1]?.form ?? '') && isPlainWord(items[next]) && TOWN_ADJECTIVE.test(items[next]?.form ?? '') && !NO_ADJECTIVES.has(items[next]?.form ?? '')) next++
  if (OPENING.test(items[next]?.text ?? '')) next++
  return isName(items[next], kinds) ? next : undefined
}

/** The shortest: « in ». Words as long as « lyonnais » only. */
const TOWN_ADJECTIVE = /^(?:\p{L}{2,20}(?:aise?|oise?|ienne?|een|eenne|aine?|ine?)|allemande?|suisse|belge|espagnole?|britannique|flamande?|wallone?|bretonn?e?|normande?|corse|basque)s?$/u

/** Adjectives with a capital: « l’agence Web X ». */
const TRADES: ReadonlySet<string> = new Set(['web', 'it', 'tech', 'internet', 'high-tech', 'digital', 'numerique'])

/** Small words that a noun and its adjectives stop at. */
const NO_ADJECTIVES: ReadonlySet<string> = new Set('a ai au aux avec car ce ces chez comme contre d dans de depuis des dont du elle elles en entre est et eux il ils la le les leur lors mais ne ni nous on ont ou par parmi pas plus pour qu que qui sa sans se selon ses si son sont sous sur un une vers via y'.split(' '))

function separates(items: readonly Item[], at: number): number {
  const form = items[at]?.form ?? ''
  if (/^[,;·/•]$/u.test(items[at]?.text ?? '')) return /^(?:et|ou|puis|ainsi)$/u.test(items[at + 1]?.form ?? '') ? separates(items, at + 1) : at + 1
  if (form === 'ou' && items[at + 1]?.form === 'encore') return at + 2
  if (form === 'ainsi' && items[at + 1]?.form === 'que') return at + 2
  return form === 'et' || form === 'ou' || form === '&' || form === 'puis' ? at + 1 : at
}

/** The list of names that starts at `at`, or `undefined`: « le fonds A, B (Paris) et la société C ». */
export function listAfter(items: readonly Item[], at: number, kinds: readonly MentionKind[]): NameList | undefined {
  const names: Item[] = []
  let isLast = false
  let to = at
  let next = at
  while (names.length < MOST_NAMES) {
    const start = PREPOSITIONS.has(items[next]?.form ?? '') ? next + 1 : next
    const found = nameAt(items, next, kinds) ?? nameAt(items, start, kinds)
    const name = found === undefined ? undefined : items[found]
    if (found === undefined || !name || !isAlike(names[0], name)) break
    names.push(name)
    to = found + 1
    if (CLOSING.test(items[to]?.text ?? '')) to++
    to = afterTown(items, afterBracket(items, to))
    const age = afterAge(items, to)
    next = separates(items, age)
    // « A, B et C, la société D »: the list ends with what follows « et ».
    if (next === age || (isLast && items[age]?.form !== 'ainsi')) break
    isLast = items.slice(age, next).some(({ form }) => form === 'et' || form === 'ou')
  }
  return names.length > 0 ? { names, from: at, to } : undefined
}

/** « Lumitec, à Bienne, et l’allemand Photonwerk »: the town of a name that the list goes on behind. */
function afterTown(items: readonly Item[], at: number): number {
  const isTown = items[at]?.text === ',' && items[at + 1]?.form === 'a' && items[at + 2]?.mention?.kind === 'place'
  return isTown && /^[,;]$/u.test(items[at + 3]?.text ?? '') && /^(?:et|ou|ainsi)$/u.test(items[at + 4]?.form ?? '') ? at + 3 : at
}

/** « , 46 ans » */
function afterAge(items: readonly Item[], at: number): number {
  if (items[at]?.text === ',' && /^\d{2}$/u.test(items[at + 1]?.text ?? '') && items[at + 2]?.form === 'ans') return at + 3
  return at
}

/** The list of names that ends right before `to`, or `undefined`. */
export function listBefore(items: readonly Item[], to: number, kinds: readonly MentionKind[]): NameList | undefined {
  const names: Item[] = []
  let from = to
  let end = to
  while (names.length < MOST_NAMES) {
    let at = beforeBracket(items, end)
    if (items[at - 1]?.form === 'ans' && /^\d{2}$/u.test(items[at - 2]?.text ?? '') && items[at - 3]?.text === ',') at -= 3
    if (CLOSING.test(items[at - 1]?.text ?? '')) at--
    const name = items[at - 1]
    if (!name || !isName(name, kinds) || !isAlike(names[0], name)) break
    names.unshift(name)
    from = startOfName(items, at - 1)
    end = beforeSeparator(items, from)
    const joint = items.slice(end, from).some(({ form }) => form === 'et' || form === 'ou')
    if (end === from || (joint && names.length > 1)) break
  }
  return names.length > 0 ? { names, from, to } : undefined
}

/** Index where the phrase of a name starts: its article, its announcing noun and that noun's adjectives included. */
export function startOfName(items: readonly Item[], at: number): number {
  let from = OPENING.test(items[at - 1]?.text ?? '') ? at - 1 : at
  if (items[from - 1]?.text === '.' && HONORIFICS.has(items[from - 2]?.form ?? '')) from -= 2
  else if (HONORIFICS.has(items[from - 1]?.form ?? '')) from--
  for (let noun = from - 1; noun >= Math.max(0, from - 1 - MOST_ADJECTIVES); noun--) {
    const item = items[noun]
    if (ANNOUNCING_NOUNS.has(item?.form ?? '')) {
      from = noun
      break
    }
    if (/^(?:de|d')$/u.test(item?.form ?? '') && ANNOUNCING_NOUNS.has(items[noun - 1]?.form ?? '') && noun < from - 1) {
      from = noun - 1
      break
    }
    if ((!isPlainWord(item) && !TRADES.has(item?.form ?? '')) || NO_ADJECTIVES.has(item?.form ?? '')) break
  }
  if (/^(?:nouveau|nouvelle|meme|jeune|jeunes)$/u.test(items[from - 1]?.form ?? '')) from--
  return ARTICLES.has(items[from - 1]?.form ?? '') ? from - 1 : from
}

function beforeSeparator(items: readonly Item[], at: number): number {
  const form = items[at - 1]?.form ?? ''
  if (form === 'encore' && items[at - 2]?.form === 'ou') return at - 2
  if (form === 'que' && items[at - 2]?.form === 'ainsi') return items[at - 3]?.text === ',' ? at - 3 : at - 2
  if (/^(?:et|ou|&|puis)$/u.test(form)) return items[at - 2]?.text === ',' ? at - 2 : at - 1
  return /^[,·/•]$/u.test(items[at - 1]?.text ?? '') ? at - 1 : at
}
