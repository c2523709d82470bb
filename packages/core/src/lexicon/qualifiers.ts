import type { Qualifier } from '@garrigue/schema/vocabulary'
import type { Item } from '../engine/items.ts'

/** Folded words before a number, from the one beside it to the left, with what they say of it. Longer ones first. */
const BEFORE: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] = [
  [['pas', 'moins', 'de'], 'at-least'],
  [['pas', 'moins', 'd', "'"], 'at-least'],
  [['pas', 'plus', 'de'], 'at-most'],
  [['un', 'peu', 'plus', 'de'], 'more-than'],
  [['un', 'peu', 'moins', 'de'], 'less-than'],
  [['bien', 'plus', 'de'], 'more-than'],
  [['plus', 'de'], 'more-than'],
  [['+', 'de'], 'more-than'],
  [['+', 'd', "'"], 'more-than'],
  [['plus', 'd', "'"], 'more-than'],
  [['au', 'dela', 'de'], 'more-than'],
  [['au', '-', 'dela', 'de'], 'more-than'],
  [['moins', 'de'], 'less-than'],
  [['moins', 'd', "'"], 'less-than'],
  [['pres', 'de'], 'about'],
  [['pres', 'd', "'"], 'about'],
  [['aux', 'alentours', 'de'], 'about'],
  [['autour', 'de'], 'about'],
  [['de', 'l', "'", 'ordre', 'de'], 'about'],
  [['de', 'l', "'", 'ordre', 'd', "'"], 'about'],
  [['a', 'peu', 'pres'], 'about'],
  [['a', 'peine'], 'about'],
  [['au', 'moins'], 'at-least'],
  [['au', 'minimum'], 'at-least'],
  [['au', 'plus'], 'at-most'],
  [['au', 'maximum'], 'at-most'],
  [['jusqu', "'", 'a'], 'at-most'],
  [['environ'], 'about'],
  [['quelque'], 'about'],
  [['quelques'], 'about'],
  [['presque'], 'about'],
  [['quasi'], 'about'],
  [['quasiment'], 'about'],
  [['approximativement'], 'about'],
  [['minimum'], 'at-least'],
  [['maximum'], 'at-most'],
  [['~'], 'about'],
  [['≈'], 'about'],
  [['±'], 'about'],
  [['>'], 'more-than'],
  [['<'], 'less-than'],
]

/** The same by the last word: few items are one, and most numbers need to look no further. */
const BEFORE_BY_LAST: ReadonlyMap<string, typeof BEFORE> = new Map([...new Set(BEFORE.map(([words]) => words.at(-1) ?? ''))].map((last) => [last, BEFORE.filter(([words]) => words.at(-1) === last)] as const))

/** Folded words behind the unit. */
const BEHIND: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] = [
  [['environ'], 'about'],
  [['au', 'moins'], 'at-least'],
  [['minimum'], 'at-least'],
  [['au', 'minimum'], 'at-least'],
  [['maximum'], 'at-most'],
  [['au', 'maximum'], 'at-most'],
  [['au', 'plus'], 'at-most'],
  [['et', 'plus'], 'at-least'],
  [['ou', 'plus'], 'at-least'],
  [['et', 'moins'], 'at-most'],
]

export interface Qualified {
  readonly qualifier: Qualifier
  /** Index of the first item of the words. */
  readonly at: number
}

/** What the words before the item at an index say of the number that stands there; `undefined` when they say nothing. */
export function qualifierBefore(items: readonly Item[], at: number): Qualified | undefined {
  for (const [words, qualifier] of BEFORE_BY_LAST.get(items[at - 1]?.form ?? '') ?? []) {
    const first = at - words.length
    if (first >= 0 && words.every((word, index) => items[first + index]?.form === word)) return { qualifier, at: first }
  }
  return undefined
}

/** What the words from an index on say of the figure before them. */
export function qualifierBehind(items: readonly Item[], at: number): Qualifier | undefined {
  return BEHIND.find(([words]) => words.every((word, index) => items[at + index]?.form === word))?.[1]
}
