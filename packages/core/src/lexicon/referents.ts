import type { MentionKind, Span } from '@garrigue/schema'
import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import { beforeBracket, isPlainWord, listBefore, nameAt, startOfName } from './name-lists.ts'
import { EVENT_NOUNS, ORGANIZATION_NOUNS } from './relation-nouns.ts'
import { roleStem, type Gender } from './role-nouns.ts'
import type { Sentence } from './sentences.ts'
import { isPublicBody } from './public-bodies.ts'
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
  if (items[at - 1]?.text !== ',') return listOrStandIn(sentence, at, kinds, topics) ?? []
  const comma = at - 1
  at = beforeAside(items, comma, kinds)
  if (at === comma) return listOrStandIn(sentence, comma, kinds, topics) ?? standInBeforeAside(sentence, comma, kinds, topics)
  return [...othersBefore(items, at, kinds), ...(listOrStandIn(sentence, at, kinds, topics) ?? [])]
}

/** « A, le cluster du cinéma, et B, l’association du numérique, signent »: the one before « et », with an aside of its own. */
function othersBefore(items: readonly Item[], at: number, kinds: readonly MentionKind[]): Referent[] {
  const list = listBefore(items, at, kinds)
  if (!list || items[list.from - 1]?.form !== 'et' || items[list.from - 2]?.text !== ',') return []
  const end = beforeAside(items, list.from - 2, kinds)
  const before = end === list.from - 2 ? undefined : listBefore(items, end, kinds)
  return before && !isComplement(items, before.from) ? before.names.flatMap((name) => namedBy(name)) : []
}

/** The names right before `at`, or whom the words there stand for; `undefined` when there is neither. */
function listOrStandIn(sentence: Sentence, at: number, kinds: readonly MentionKind[], topics: Topics): Referent[] | undefined {
  const { items } = sentence
  const bracket = beforeBracket(items, at)
  const list = listBefore(items, bracket, kinds)
  if (list) return isComplement(items, list.from) ? [] : list.names.flatMap((name) => namedBy(name))
  const found = standInBefore(sentence, bracket, kinds, topics)
  return found.length > 0 ? found : undefined
}

/** « L’événement, organisé par X, se tiendra »: whom the words before the first comma of an aside stand for. */
function standInBeforeAside(sentence: Sentence, comma: number, kinds: readonly MentionKind[], topics: Topics): Referent[] {
  for (let back = comma - 1; back > Math.max(0, comma - LONGEST_ASIDE); back--) {
    const found = sentence.items[back]?.text === ',' ? standInBefore(sentence, back, kinds, topics) : []
    if (found.length > 0) return found
  }
  return []
}

/** « X, fondée en 2014 par A et B, annonce », « X, le tiers-lieu de la rue Carnot, accueille »: from the second comma to right after X. */
function beforeAside(items: readonly Item[], comma: number, kinds: readonly MentionKind[]): number {
  const isSubject = (at: number): boolean => items[at]?.mention !== undefined && kinds.includes(items[at]?.mention?.kind ?? 'work')
  if (isSubject(comma - 1) && items[startOfName(items, comma - 1) - 1]?.text !== ',' && !isComplement(items, startOfName(items, comma - 1))) return comma
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

/** Whether what starts at `from` depends on something before it: « de X », « chez X », « directeur X ». */
export function isComplement(items: readonly Item[], from: number): boolean {
  return COMPLEMENT.test(items[from - 1]?.form ?? '') || /^(?:du|des|au|aux)$/u.test(items[from]?.form ?? '') || roleStem(items[from - 1]?.form ?? '') !== undefined
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['dont', 'et', 'mais', 'que', "qu'", 'car', 'or', 'donc', 'lorsque', "lorsqu'", 'quand', 'si', 'ou', 'puisque', 'alors', 'dont', 'puis', 'pourtant', 'aussi', 'enfin', 'desormais', 'ainsi'])
const PRONOUNS: ReadonlySet<string> = new Set(['elle', 'il', 'nous', 'on', "j'", 'je'])
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'cette', 'ce', 'cet', 'notre'])

/** Whom « elle », « nous », « la société toulousaine », « l’asbl » right before `at` means. */
export function standInBefore(sentence: Sentence, at: number, kinds: readonly MentionKind[], topics: Topics, isAgent = false): Referent[] {
  const { items } = sentence
  const last = items[at - 1]
  if (!last || last.mention) return []
  const phrase = kinds.includes('organization') ? nounPhraseBefore(items, at, isAgent) : undefined
  if (phrase) {
    const words = { start: items[phrase.from]?.start ?? 0, end: last.end }
    if (phrase.isPair) return topics.pair(sentence, last.start).map((mention) => ({ mention, words }))
    const mention = topics.organization(sentence, last.start, { noun: phrase.noun, adjectives: items.slice(phrase.from + 1, at).map(({ form }) => form) })
    return mention ? [{ mention, words }] : []
  }
  const event = kinds.includes('event') ? eventPhraseBefore(items, at) : undefined
  if (event !== undefined) {
    const mention = topics.event(sentence, items[event]?.start ?? 0)
    return mention ? [{ mention, words: { start: items[event]?.start ?? 0, end: last.end } }] : []
  }
  if (!PRONOUNS.has(last.form)) return []
  const words = { start: last.start, end: last.end }
  const isFirst = at === 1 || items[at - 2]?.isWord === false || CONJUNCTIONS.has(items[at - 2]?.form ?? '') || /^(?:oui|non|aussi|ensuite|depuis|juin|aujourd'hui)$/u.test(items[at - 2]?.form ?? '')
  if (!isFirst) return []
  const isOwn = /^(?:nous|on|je|j')$/u.test(last.form)
  // « on » is whoever answers, in an interview only.
  if (last.form === 'on' && !sentence.speaker) return []
  const isPerson = kinds.includes('person') && (!isOwn || kinds[0] === 'person' || !kinds.includes('organization') || last.form !== 'nous')
  const person = isPerson ? (isOwn ? sentence.speaker : topics.person(sentence, last.start, genderOf(last.form))) : undefined
  const mention = person ?? (kinds.includes('organization') ? (isOwn ? topics.own(sentence) : topics.organization(sentence, last.start, undefined, genderOf(last.form))) : undefined)
  return mention ? [{ mention, words }] : []
}

function genderOf(pronoun: string): Gender | undefined {
  return pronoun === 'elle' ? 'f' : pronoun === 'il' ? 'm' : undefined
}

/** Index of the article of « cet événement », « le salon », « la soirée » that ends right before `at`, or `undefined`. */
function eventPhraseBefore(items: readonly Item[], at: number): number | undefined {
  const noun = EVENT_NOUNS.has(items[at - 1]?.form ?? '') ? at - 1 : EVENT_NOUNS.has(items[at - 2]?.form ?? '') && isPlainWord(items[at - 1]) ? at - 2 : undefined
  const from = noun === undefined ? undefined : noun - 1
  return from !== undefined && /^(?:le|la|l'|cet|cette|ce)$/u.test(items[from]?.form ?? '') && opensClause(items, from) ? from : undefined
}

/** Whether a subject may start here: at the start of a sentence or of a quotation that opens it, behind a comma, or behind a conjunction. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before === undefined || CONJUNCTIONS.has(before.form)) return true
  return /^[.,:;!?–—(•·-]$/u.test(before.text) || (/^[«"“]$/u.test(before.text) && at <= 2)
}


/** « la jeune société toulousaine », « les deux incubateurs privés de la ville » that ends right before `at`, or `undefined`. */
function nounPhraseBefore(items: readonly Item[], at: number, isAgent: boolean): { readonly from: number; readonly noun: string; readonly isPair: boolean } | undefined {
  for (let noun = at - 1; noun >= Math.max(0, at - 6); noun--) {
    const item = items[noun]
    const form = item?.form ?? ''
    if (!isPlainWord(item) && noun > 0) return undefined
    if (items[noun - 1]?.form === 'deux' && items[noun - 2]?.form === 'les' && ORGANIZATION_NOUNS.has(form.replace(/s$/u, ''))) return { from: noun - 2, noun: form, isPair: true }
    if (!ORGANIZATION_NOUNS.has(form) || noun < at - 3) continue
    const from = items[noun - 1]?.form === 'jeune' ? noun - 2 : noun - 1
    return ARTICLES.has(items[from]?.form ?? '') && (isAgent || opensClause(items, from)) ? { from, noun: form, isPair: false } : undefined
  }
  return undefined
}

/**
 * The last name before `at` in the sentence that may be its subject, else whom the text speaks of: whose « une levée de 3 M€ auprès de » is.
 * Names from `to` on do not count.
 */
export function leaderBefore(sentence: Sentence, at: number, topics: Topics, to: number = at): Referent[] {
  const { items } = sentence
  for (let back = to - 1; back >= 0; back--) {
    const item = items[back]
    if (item?.mention?.kind !== 'organization' || isInBracket(items, back)) continue
    const list = listBefore(items, back + 1, ['organization'])
    if (list && !isComplement(items, list.from)) return namedBy(item)
  }
  // « Sa boîte a levé … »: of somebody, who need not have to do with what the text is about.
  const isOfSomebody = items.slice(0, at).some(({ form }, place, all) => /^(?:son|sa|leur|ma|mon)$/u.test(form) && ORGANIZATION_NOUNS.has(all[place + 1]?.form ?? ''))
  const mention = isOfSomebody ? undefined : topics.organization(sentence, items[at]?.start ?? 0)
  return mention && !isPublicBody(mention) ? [{ mention, words: undefined }] : []
}

function isInBracket(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_ASIDE); back--) {
    if (items[back]?.text === ')') return false
    if (items[back]?.text === '(') return true
  }
  return false
}

/** Names of a list, each as a referent. */
export function referentsOf(names: readonly Item[] | undefined): Referent[] {
  return (names ?? []).flatMap((name) => namedBy(name))
}

/** Whom the name at an index means, its article and its announcing noun before it or not; empty when there is none. */
export function referentAt(items: readonly Item[], at: number, kinds: readonly MentionKind[]): Referent[] {
  const name = nameAt(items, at, kinds)
  const item = name === undefined ? undefined : items[name]
  return item ? namedBy(item) : []
}

/** Each of a few with each that comes after it: « A, B et C ont signé ». */
export function pairsOf(referents: readonly Referent[]): { readonly subjects: readonly Referent[]; readonly objects: readonly Referent[] }[] {
  const few = referents.slice(0, MOST_PAIRED)
  return few.map((referent, index) => ({ subjects: [referent], objects: few.slice(index + 1) }))
}

/** Of more than so many not each has to do with each. */
const MOST_PAIRED = 6

/** What the text is about, as the one that money or help goes to: one organization that is no public body, else the two of the title. */
export function receiversOf(sentence: Sentence, topics: Topics): Referent[] {
  const main = topics.own(sentence)
  const pair = topics.pair(sentence, 0)
  // « Le cluster X et l’Y signent »: of two in the title, neither alone is what the text is about.
  const found = main && !isPublicBody(main) && !pair.some(({ entity }) => entity === main.entity) ? [main] : main && !isPublicBody(main) ? [] : pair
  return found.map((mention) => ({ mention, words: undefined }))
}

/** The organization behind a noun and up to two adjectives, a comma before it or not: « sa filiale Y », « sa filiale belge, Y », « la maison mère, Z ». */
export function childAfter(items: readonly Item[], from: number): Referent[] {
  let at = from
  while (at < from + 2 && isPlainWord(items[at])) at++
  return referentAt(items, items[at]?.text === ',' ? at + 1 : at, ['organization'])
}
