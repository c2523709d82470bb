import { fold } from '../../src/engine/fold.ts'
import { namesBeforeWords } from '../../src/gazetteers/sources/words-and-names.ts'
import type { KnownWords } from './known-words.ts'

/** Class 1 for the frequent words, class 0 for the others. What is frequent as a first name (« jean », « marie ») tells nothing as a word. */
export function compileWords({ all, frequent }: KnownWords): ReadonlyMap<string, number> {
  const names = new Set(namesBeforeWords.split(/\s+/u).map(fold))
  return new Map([...all].map((word) => [word, frequent.has(word) && !names.has(word) ? 1 : 0]))
}
