import { fold } from '../engine/fold.ts'
import { firstNames } from './data/first-names.ts'
import { classOf, packedWords, type PackedWords } from './packed-words.ts'

/** How far a word tells that a person is named. */
export type FirstNameStrength = 'sure' | 'common-word'

const names: PackedWords = packedWords(firstNames)

/**
 * Whether a word, as written, is a first name: `sure` when it is nothing else in a French text, or nearly always a name (« Jean »);
 * `common-word` when it is also a frequent word, a country, a month, or a family name first of all (« Pierre », « France », « Avril »,
 * « Fabre »); `undefined` when it is none.
 * Of a compound (« Jean-Luc », « Marie-France ») every part must be one, and one sure part makes it sure.
 */
export function firstNameStrength(word: string): FirstNameStrength | undefined {
  let strength: FirstNameStrength | undefined
  for (const part of fold(word).split('-')) {
    const found = classOf(names.find(part))
    if (found === undefined) return undefined
    if (strength !== 'sure') strength = found === 0 ? 'sure' : 'common-word'
  }
  return strength
}
