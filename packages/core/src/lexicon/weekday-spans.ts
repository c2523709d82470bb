import { standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeWeekday } from './date-parts.ts'
import { skipDayPart } from './day-words.ts'

export interface WeekdaySpan {
  readonly first: number
  readonly last: number
}

/** « de mardi à jeudi », « entre lundi et mercredi », « de samedi soir à dimanche matin »; not « ouvert de lundi à vendredi ». */
export function takeWeekdays(words: readonly Word[], at: number): Taken<WeekdaySpan> | undefined {
  const lead = words[at]?.form
  const first = lead === 'de' || lead === 'entre' ? takeWeekday(words, at + 1) : undefined
  if (!first || standBefore(words, at, 'ouvert') || standBefore(words, at, 'ouverte') || standBefore(words, at, 'ouverts')) return undefined
  const joint = skipDayPart(words, first.next)
  const last = words[joint]?.form === (lead === 'de' ? 'a' : 'et') ? takeWeekday(words, joint + 1) : undefined
  return last && { next: skipDayPart(words, last.next), value: { first: first.value, last: last.value } }
}
