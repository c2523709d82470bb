import { fold } from '../../src/engine/fold.ts'
import { moreFirstNames, namesAlsoOtherwise, namesBeforeWords, noFirstNames } from '../../src/gazetteers/sources/words-and-names.ts'
import type { KnownWords } from './known-words.ts'
import { readFamilyNames, readFirstNames, readForeignFirstNames, readFrequentFirstNames } from './read-packages.ts'

/** Class 0 for a sure first name, class 1 for one that is also a frequent word or something else, or first of all a family name. */
export function compileFirstNames({ frequent }: KnownWords): ReadonlyMap<string, number> {
  const sure = wordSet(namesBeforeWords)
  const doubtful = wordSet(namesAlsoOtherwise)
  const none = wordSet(noFirstNames)
  const foreign = readForeignFirstNames()
    .map(fold)
    .filter((name) => !frequent.has(name))
  const wellKnown = new Set([...readFrequentFirstNames().map(fold), ...foreign, ...sure, ...wordSet(moreFirstNames)])
  const families = new Set(readFamilyNames().map(fold))
  const names = new Set([...readFirstNames().map(fold), ...wellKnown, ...doubtful].filter((name) => /^[a-z]{2,}$/u.test(name)))
  const isDoubtful = (name: string): boolean => doubtful.has(name) || (!sure.has(name) && (frequent.has(name) || (families.has(name) && !wellKnown.has(name))))
  return new Map([...names].filter((name) => !none.has(name)).map((name) => [name, isDoubtful(name) ? 1 : 0]))
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map(fold))
}
