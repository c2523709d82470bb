import { fold } from '../../src/engine/fold.ts'
import { namesAlsoOtherwise, namesBeforeWords, noFirstNames } from '../../src/gazetteers/sources/words-and-names.ts'
import type { KnownWords } from './known-words.ts'
import { readFirstNames } from './read-packages.ts'

/** Class 0 for a sure first name, class 1 for one that is also a frequent word or something else. */
export function compileFirstNames({ frequent }: KnownWords): ReadonlyMap<string, number> {
  const sure = wordSet(namesBeforeWords)
  const doubtful = wordSet(namesAlsoOtherwise)
  const none = wordSet(noFirstNames)
  const names = new Set([...readFirstNames().map(fold), ...sure, ...doubtful].filter((name) => /^\p{Ll}+$/u.test(name) && name.length > 1))
  return new Map(
    [...names].filter((name) => !none.has(name)).map((name) => [name, doubtful.has(name) || (frequent.has(name) && !sure.has(name)) ? 1 : 0]),
  )
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map(fold))
}
