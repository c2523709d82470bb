import type { Span } from '@garrigue/schema'
import type { Item } from '../engine/items.ts'
import { isPlainWord, listAfter, listBefore, type NameList } from './name-lists.ts'
import { referentsOf, standInBefore, subjectsBefore, type Referent } from './referents.ts'
import type { Sentence } from './sentences.ts'
import type { Topics } from './topics.ts'

/** Nouns of organizations becoming one, folded. */
export const UNIONS: ReadonlySet<string> = new Set('fusion rapprochement regroupement reunion union mariage alliance unification'.split(' '))
const BORN: ReadonlySet<string> = new Set('ne nee nes nees issu issue issus issues cree creee creees resulte resultant fruit resultat'.split(' '))

/** An organization, and those that it was made of. */
export interface Merger {
  readonly whole: readonly Referent[]
  readonly parts: readonly Referent[]
  readonly cue: Span
  /** Index of the noun. */
  readonly at: number
}

/** « X, né de la fusion d’A et de B », « issue du rapprochement des trois clusters préexistants : A (…), B (…) et C ». */
export function* mergersIn(sentence: Sentence, topics: Topics): Generator<Merger> {
  const { items } = sentence
  for (const [at, item] of items.entries()) {
    if (!UNIONS.has(item.form)) continue
    const first = Math.max(0, at - 8)
    const born = items.slice(first, at).findLastIndex(({ form }) => BORN.has(form))
    const list = partsAfter(items, at + 1)
    if (born < 0 || !list || list.names.length < 2) continue
    yield { whole: wholeOf(sentence, first + born, list.to, topics), parts: referentsOf(list.names), cue: { start: items[first + born]?.start ?? 0, end: item.end }, at }
  }
}

/** The list after « de », « entre », or after « des trois clusters : ». */
function partsAfter(items: readonly Item[], from: number): NameList | undefined {
  let at = from
  if (!/^(?:de|d'|du|des|entre)$/u.test(items[at]?.form ?? '')) return undefined
  const direct = listAfter(items, items[at]?.form === 'entre' ? at + 1 : at, ['organization'])
  if (direct) return direct
  for (at++; at < from + 8 && (isPlainWord(items[at]) || /^\d$/u.test(items[at]?.text ?? '')); at++) if (/^(?:entre|avec)$/u.test(items[at]?.form ?? '')) break
  return /^[:,(–—]$/u.test(items[at]?.text ?? '') ? listAfter(items, at + 1, ['organization']) : undefined
}

/** « X est né de », « la nouvelle entité, issue de »; of a participle that opens the sentence, the name after the list. */
function wholeOf(sentence: Sentence, born: number, afterList: number, topics: Topics): Referent[] {
  const { items } = sentence
  if (/^(?:est|sont|etait)$/u.test(items[born - 1]?.form ?? '')) return subjectsBefore(sentence, born - 1, ['organization'], topics)
  if (born === 0 || /^[«"“–—-]$/u.test(items[born - 1]?.text ?? '')) return items[afterList]?.text === ',' ? referentsOf(listAfter(items, afterList + 1, ['organization'])?.names.slice(0, 1)) : []
  const comma = items[born - 1]?.text === ',' ? born - 1 : born
  const list = listBefore(items, comma, ['organization'])
  if (list) return referentsOf(list.names.slice(-1))
  const stood = standInBefore(sentence, comma, ['organization'], topics)
  if (stood.length > 0 || comma === born) return stood
  const mention = topics.organization(sentence, items[born]?.start ?? 0)
  return mention ? [{ mention, words: undefined }] : []
}
