import { fold } from '../engine/fold.ts'
import { firstName } from '../gazetteers/index.ts'
import { PARTICLES } from '../lexicon/person-words.ts'

/** The parts of a person's name. */
export interface PersonName {
  /** « Jean-Marc », « Thi Mai »; empty for a surname alone. */
  readonly given: string
  /** « Boulanger », « de La Tour », « Le Bihan »; empty when there is a first name only. */
  readonly family: string
  /** The first letters of both, folded: « tmnc », for « T. M. N.-C. ». */
  readonly initials: string
}

/** Cuts a full name in two: first names lead as long as they are ones, but the last word is always the surname's. */
export function partsOfPerson(name: string): PersonName {
  const words = name.split(/\s+/u).filter(Boolean)
  let cut = Math.min(1, words.length - 1)
  while (cut < words.length - 1 && isGiven(words[cut] ?? '')) cut++
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' '), initials: initialsOf(name) }
}

function isGiven(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word) || (firstName(word) && !PARTICLES.has(fold(word)))
}

/** The first letter of each word and of each half of a double one, folded: « Thi Mai Nguyen-Castagné » gives « tmnc ». */
export function initialsOf(name: string): string {
  return fold(name)
    .split(/[\s.-]+/u)
    .map((word) => word[0] ?? '')
    .join('')
}
