import { fold } from '../../src/engine/fold.ts'
import { placeClasses } from '../../src/gazetteers/place-classes.ts'
import { placeKey } from '../../src/gazetteers/place-key.ts'
import { placesAlsoOtherwise, placesBeforeWords } from '../../src/gazetteers/sources/places-before-words.ts'
import type { KnownWords } from './known-words.ts'
import { listOf } from './list-of.ts'
import { namedOnPurpose, type PlaceName, placeNames } from './place-names.ts'
import { readFamilyNames } from './read-packages.ts'

const articles = new Set(['le', 'la', 'les', 'l'])

/** The class of each name of a place. */
export function compilePlaces(words: KnownWords, firstNames: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isOther = otherMeaning(words, firstNames)
  const sure = new Set(listOf(placesBeforeWords).map(placeKey))
  const doubtful = new Set(listOf(placesAlsoOtherwise).map(placeKey))
  const places = new Map<string, number>()
  for (const place of placeNames()) {
    const key = withPlainLetters(placeKey(place.name))
    if (places.has(key) || !/^[a-z0-9 ]+$/u.test(key)) continue
    const commonWord = doubtful.has(key) || (!sure.has(key) && isOther(key, place))
    places.set(
      key,
      placeClasses.findIndex((one) => one.kind === place.kind && one.size === place.size && one.commonWord === commonWord),
    )
  }
  return places
}

/** Whether a name is also a word, a first name, a family name, or an article and one of these. */
function otherMeaning({ all, frequent }: KnownWords, firstNames: ReadonlyMap<string, number>): (key: string, place: PlaceName) => boolean {
  const families = new Set(readFamilyNames().map(fold))
  const isWord = (word: string): boolean => all.has(word) || firstNames.has(word) || families.has(word) || word.length < 3
  return (key, { name, kind }) => {
    const [first = '', ...others] = key.split(' ')
    if (others.length === 0) return isWord(first)
    const rest = articles.has(first) ? others : [first, ...others]
    // Hyphens make one name of « Bourg-Blanc »; « Bon Repos » is two words.
    if (rest.length > 1 && (name.includes('-') || namedOnPurpose.has(kind))) return false
    return rest.length <= 2 && rest.every((word) => frequent.has(word) || (rest.length === 1 && isWord(word)))
  }
}

/** GeoNames writes « Łódź », the press « Lodz ». */
function withPlainLetters(key: string): string {
  const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', þ: 'th', ħ: 'h', ə: 'e' }
  return key.replace(/[łøđðıßþħə]/gu, (letter) => plain[letter] ?? letter)
}
