import type { DateBasis } from '@garrigue/schema/vocabulary'
import { isDay, weekdayOf, type CalendarDay } from '../engine/calendar.ts'
import { dayNear, type Which, type YearlessDay } from '../engine/near-dates.ts'
import type { Reference } from '../engine/reference-date.ts'

/** A year in which every month has all the days it can have. */
const LEAP_YEAR = 2000

/** Whether some year has the day: 31 June is none. */
export function isCalendarDay({ month, day }: Pick<YearlessDay, 'month' | 'day'>): boolean {
  return isDay({ year: LEAP_YEAR, month, day })
}

/** The day that a date without a year means, and what it follows from: the weekday when it is written and right. */
export function resolveDay(reference: Reference | undefined, written: YearlessDay, which: Which): { readonly day: CalendarDay | undefined; readonly basis: DateBasis } {
  const day = reference && dayNear(reference, written, which)
  return { day, basis: day && written.weekday === weekdayOf(day) ? 'weekday' : 'publication' }
}
