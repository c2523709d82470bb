import type { KnownWords } from './known-words.ts'

/** Class 1 for the frequent words, class 0 for the others. */
export function compileWords({ all, frequent }: KnownWords): ReadonlyMap<string, number> {
  return new Map([...all].map((word) => [word, frequent.has(word) ? 1 : 0]))
}
