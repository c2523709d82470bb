import { fold } from '../../src/engine/fold.ts'
import { demonyms, moreWords } from '../../src/gazetteers/sources/more-words.ts'
import { noWords } from '../../src/gazetteers/sources/words-and-names.ts'
import { readDictionary, readFrequentWords } from './read-packages.ts'

/** The words of the dictionary, folded, and the frequent ones among them. */
export interface KnownWords {
  readonly all: ReadonlySet<string>
  readonly frequent: ReadonlySet<string>
}

/** The dictionary, and what of it is frequent: the lists of frequencies hold names too, the dictionary holds none. */
export function knownWords(): KnownWords {
  const names = new Set(noWords.split(' '))
  const dictionary = readDictionary()
    .map(fold)
    .filter((word) => isOneWord(word) && !names.has(word))
  const more = [...moreWords.split(/\s+/u).map(fold), ...demonyms.split(/\s+/u).map(fold).flatMap(formsOf)].filter(isOneWord)
  const all = new Set([...dictionary, ...more])
  return { all, frequent: new Set([...readFrequentWords().map(fold).filter((word) => all.has(word)), ...more]) }
}

/** A text is cut at hyphens and apostrophes before its words are looked up. */
function isOneWord(word: string): boolean {
  return /^[a-z]+$/u.test(word)
}

/** « toulousain », « toulousaine », « toulousains », « toulousaines ». */
function formsOf(demonym: string): readonly string[] {
  const feminine = /[eé]en$|ien$/u.test(demonym) ? `${demonym}ne` : `${demonym}e`
  return [demonym, feminine, /[sx]$/u.test(demonym) ? demonym : `${demonym}s`, `${feminine}s`]
}
