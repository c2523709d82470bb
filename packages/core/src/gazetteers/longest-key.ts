import { classOf, opens, type PackedWords } from './packed-words.ts'
import { inFull } from './place-key.ts'

/** A key that stands in a list of words. */
export interface KeyMatch {
  /** How many words it takes. */
  readonly count: number
  readonly found: number
}

/**
 * The longest key of a list that stands at a word. `words` are folded, without hyphens or apostrophes; `opening` is a word to be
 * thought before the first. Goes on only while some key begins so, which is two words at most for nearly every word of a text.
 */
export function longestKey(list: PackedWords, words: readonly string[], from: number, opening = ''): KeyMatch | undefined {
  let key = opening
  let best: KeyMatch | undefined
  for (let at = from; at < words.length; at++) {
    key = key === '' ? inFull(words[at] ?? '') : `${key} ${inFull(words[at] ?? '')}`
    const entry = list.find(key)
    const found = classOf(entry)
    if (found !== undefined) best = { count: at + 1 - from, found }
    if (!opens(entry)) break
  }
  return best
}
