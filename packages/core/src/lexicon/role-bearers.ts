import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import { listAfter } from './name-lists.ts'
import { isPersonNoun } from './person-cues.ts'
import { KIN } from './person-words.ts'

/** Index of the last item before one that is neither an article nor an apostrophe. */
function beforeArticle(items: readonly Item[], at: number): number {
  let before = at - 1
  while (/^(?:le|la|l|les|un|une)$/u.test(items[before]?.form ?? '') || /^['’]$/u.test(items[before]?.text ?? '')) before--
  return before
}

/** « Anne Roux, présidente de X, Paul … »: the function is said of the name before it. */
export function isBehindName(items: readonly Item[], at: number): boolean {
  const before = beforeArticle(items, at)
  return /^[,(]$/u.test(items[before]?.text ?? '') && items[before - 1]?.mention?.kind === 'person'
}

/** « le fils du fondateur, Paul Roux »: the name is the son’s. */
export function isOfRelative(items: readonly Item[], at: number): boolean {
  const before = beforeArticle(items, at)
  return /^(?:de|du|d)$/u.test(items[before]?.form ?? '') && isRelative(items[before - 1]?.form ?? '')
}

/** « l’adjoint de X », « la fille de X »: the name only says whose. */
export function isOfSomebody(items: readonly Item[], at: number): boolean {
  const of = /^['’]$/u.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1
  return /^(?:de|d)$/u.test(items[of]?.form ?? '') && isPersonNoun(items[of - 1]?.form ?? '')
}

function isRelative(form: string): boolean {
  return KIN.has(form) || /^(?:adjointe?|bras-droit|successeure?|predecesseur|remplacante?|homologue|assistante?|avocate?|celui|celle|ceux|veuve|veuf|heritiere?|petits?-fils|neveu|gendre|belle-fille|proche)$/u.test(form)
}

/** Whether a function opens its sentence, with no article: « Ancien patron de X, Paul Roux conseille … ». */
export function opensSentence(items: readonly Item[], at: number): boolean {
  return items[at - 1] === undefined || /^[.!?»”•–—]$/u.test(items[at - 1]?.text ?? '')
}

/**
 * Whoever a function is said of that ends before an item; of one that several hold, all the names that follow: « les cofondatrices de Z, A et B ». A
 * function that `opens` its sentence is said of its subject: « Ancien patron de Z, A conseille … ». Empty when nobody is named there.
 */
export function bearersAt(items: readonly Item[], at: number, isPlural: boolean, opens: boolean): readonly FoundMention[] {
  if (!isPlural) return [personAt(items, opens ? afterWhile(items, at) : at, opens)?.mention ?? []].flat()
  const { names = [] } = listAfter(items, /^[,:(]$/u.test(items[at]?.text ?? '') ? at + 1 : at, ['person']) ?? {}
  return names.length > 1 ? names.flatMap(({ mention }) => mention ?? []) : []
}

/** How many items « pendant quinze ans » may take. */
const LONGEST_WHILE = 6

/** Index after « pendant quinze ans », « depuis 2015 », before a comma. */
function afterWhile(items: readonly Item[], at: number): number {
  if (!/^(?:pendant|depuis|durant|jusqu)$/u.test(items[at]?.form ?? '')) return at
  for (let next = at + 1; next < at + LONGEST_WHILE; next++) {
    if (items[next]?.text === ',') return next
    if (!items[next]?.isWord || items[next]?.mention) return at
  }
  return at
}

/** The name right after, or after a comma when it ends there (« , X, » or « , X. »). « M. », « Mme », « l’astronaute » are passed over. */
function personAt(items: readonly Item[], at: number, opens: boolean): Item | undefined {
  const comma = /^[,:]$/u.test(items[at]?.text ?? '')
  let next = comma ? at + 1 : at
  if (comma && /^(?:le|la|l)$/u.test(items[next]?.form ?? '')) next += /^['’]$/u.test(items[next + 1]?.text ?? '') ? 2 : 1
  if (/^(?:m|mme|mlle|me|dr|pr|maitre|docteur|docteure|professeur|professeure)$/u.test(items[next]?.form ?? '')) next += items[next + 1]?.text === '.' ? 2 : 1
  else if (comma && next > at + 1 && isPersonNoun(items[next]?.form ?? '')) next++
  const person = items[next]
  if (person?.mention?.kind !== 'person') return undefined
  const after = items[next + 1]
  return !comma || after === undefined || !after.isWord || items[at]?.text === ':' || (opens && !/^(?:et|ou)$/u.test(after.form)) ? person : undefined
}

/** Whether a function with « le » or « la » goes on with a verb, as no apposition does: « , le patron de X était … ». */
export function isSubject(items: readonly Item[], from: number, to: number): boolean {
  const next = items[to]
  const hasArticle = /^(?:le|la)$/u.test(items[from - 1]?.form ?? '') || (/^['’]$/u.test(items[from - 1]?.text ?? '') && items[from - 2]?.form === 'l')
  return hasArticle && next?.isWord === true && !next.mention && (next.text === 'a' || /^(?:est|etait|sera|serait|fut|ont|avait|aura|aurait|va|doit|peut|veut|reste|devient|n|ne|se|s|y|lui|leur)$/u.test(next.form))
}
