import { fold } from '../engine/fold.ts'

/** Words that letters leave out, folded, elided ones without their apostrophe. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'en', 'pour', 'sur', 'aux', 'au', 'a', 'of', 'and', 'the', 'for'])

/** How many letters and how many words are looked at. */
const MOST_LETTERS = 12
const MOST_WORDS = 20

/** The words of a long name, folded, cut at hyphens and apostrophes: « d’Ille-et-Vilaine » gives « d », « ille », « et », « vilaine ». */
export function plainWords(name: string): string[] {
  return fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/**
 * Whether letters are found one after the other in the words of a name, each word giving its first letter and maybe those after it, small
 * words giving theirs or none, and all others but one giving some: « Institut national de la recherche agronomique » spells Inra,
 * « Institut des sciences de la mer » ISMER, « Université du Québec à Rimouski » UQAR.
 */
export function spells(words: readonly string[], letters: string): boolean {
  if (letters.length < 2 || letters.length > MOST_LETTERS || words.length > MOST_WORDS || words[0]?.[0] !== letters[0]) return false
  if (words.filter((word) => !SMALL_WORDS.has(word)).length < 2) return false
  const failed = new Set<string>()
  const from = (word: number, letter: number, missed: number): boolean => {
    if (word === words.length) return letter === letters.length
    const state = `${word} ${letter} ${missed}`
    if (failed.has(state)) return false
    const own = words[word] as string
    for (let taken = 1; own[taken - 1] === letters[letter + taken - 1] && taken <= own.length && letter + taken <= letters.length; taken++) {
      if (from(word + 1, letter + taken, missed)) return true
    }
    const isSmall = SMALL_WORDS.has(own)
    if (word > 0 && (isSmall || missed === 0) && from(word + 1, letter, isSmall ? missed : 1)) return true
    failed.add(state)
    return false
  }
  return from(0, 0, 0)
}

/** The letters that a name of several words is abbreviated to, folded; a word in capitals gives all of its: « CCI Nice Côte d’Azur » gives « ccinca ». */
export function lettersOfName(name: string): string {
  return name
    .split(/[\s’'ʼ-]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(fold(word)))
    .map((word) => (/^\p{Lu}{2,5}$/u.test(word) ? fold(word) : (fold(word)[0] ?? '')))
    .join('')
}
