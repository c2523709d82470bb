import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeWeekday } from './date-parts.ts'
import { skipDayPart } from './day-words.ts'
import { takeRelativePeriod } from './relative-periods.ts'

export interface WeekdayOfWeek {
  readonly weekday: number
  /** Weeks from the one that the article’s date is in. */
  readonly weeks: number
}

/** « mardi de la semaine prochaine », « jeudi de cette semaine », « lundi la semaine dernière ». */
export function takeWeekdayOfWeek(words: readonly Word[], at: number): Taken<WeekdayOfWeek> | undefined {
  const weekday = takeWeekday(words, at)
  if (!weekday) return undefined
  const next = skipDayPart(words, weekday.next)
  const week = takeRelativePeriod(words, standAt(words, next, 'de') ? next + 1 : next)
  return week?.value.period === 'week' && week.value.part === undefined ? { next: week.next, value: { weekday: weekday.value, weeks: week.value.times } } : undefined
}
