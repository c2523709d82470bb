import type { Direction } from '../engine/near-dates.ts'
import type { Word } from '../engine/words.ts'
import { tenseAround } from './tense.ts'

/** Which way the verbs around a date point; the present and what was announced point nowhere. */
export function directionAround(words: readonly Word[], from: number, next: number): Direction {
  const tense = tenseAround(words, from, next)
  return tense === 'past' || tense === 'future' ? tense : undefined
}
