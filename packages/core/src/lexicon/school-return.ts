import type { Which } from '../engine/near-dates.ts'
import { standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeMonth, takeYear } from './date-parts.ts'
import { takeWhich } from './lone-months.ts'

/** The month in which schools and parliaments come back. */
export const RETURN_MONTH = 9

const TEMPORAL = new Set(['à', 'avant', 'après', 'ici', 'dès', 'depuis', 'pour', 'vers'])

/** « à la rentrée », « dès la rentrée prochaine »: a time, unless its month or its year follows. */
export function takeSchoolReturn(words: readonly Word[], at: number): Taken<Which> | undefined {
  const which = takeWhich(words, at + 1)
  const isTime = standBefore(words, at, 'la') && (which !== undefined || TEMPORAL.has(words[at - 2]?.accented ?? ''))
  if (!isTime || takeYear(words, at + 1) || takeMonth(words, at + 2)) return undefined
  return { next: which?.next ?? at + 1, value: which?.value }
}
