import { fold } from '../engine/fold.ts'

/** The form in which names of places are kept: folded words with one space between; hyphens, apostrophes and dots are gone. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(inFull)
    .join(' ')
}

/** « St-Étienne » is « Saint-Étienne ». */
export function inFull(word: string): string {
  if (word === 'st') return 'saint'
  return word === 'ste' ? 'sainte' : word
}
