import { formatDay, formatMonth, isDay } from './calendar.ts'
import { dayNear, yearOfMonths, type Direction, type Which, type YearlessDay } from './near-dates.ts'
import type { Reference } from './reference-date.ts'

/** From a month to another; a year that is not written is that of the other, or is to be found. */
export interface MonthSpan {
  readonly first: { readonly month: number; readonly year: number | undefined }
  readonly last: { readonly month: number; readonly year: number | undefined }
}

/** `2015-05/2016-08`; `undefined` when there is no year, or the span would end before it starts. */
export function spanOfMonths({ first, last }: MonthSpan, reference: Reference | undefined, direction: Direction): string | undefined {
  const length = ((last.month - first.month + 12) % 12) + 1
  const begins = first.year ?? (last.year === undefined ? reference && yearOfMonths(reference, { first: first.month - 1, length }, direction) : last.year - Number(first.month > last.month))
  if (begins === undefined) return undefined
  return inOrder(formatMonth({ year: begins, month: first.month }), formatMonth({ year: last.year ?? begins + Number(first.month > last.month), month: last.month }))
}

/** From a day to another, the month and the year of the first perhaps those of the last. */
export interface DaySpan {
  readonly first: { readonly weekday: number | undefined; readonly day: number; readonly month: number | undefined; readonly year: number | undefined }
  readonly last: YearlessDay & { readonly year: number | undefined }
}

/** `2017-05-29/2017-06-01`; null when the year cannot be told, `undefined` when there is no such span. */
export function spanOfDays({ first, last }: DaySpan, reference: Reference | undefined, which: Which): string | null | undefined {
  const month = first.month ?? last.month
  const isOverNewYear = month > last.month
  if (last.year === undefined && first.year === undefined && !reference) return isOverNewYear || month < last.month || first.day < last.day ? null : undefined
  const end = last.year ?? (first.year === undefined ? endYear({ first, last }, month, reference, which) : first.year + Number(isOverNewYear))
  if (end === undefined) return undefined
  const from = { year: first.year ?? end - Number(isOverNewYear), month, day: first.day }
  const to = { year: end, month: last.month, day: last.day }
  return isDay(from) && isDay(to) ? inOrder(formatDay(from), formatDay(to)) : undefined
}

/** By the weekday of the end, or of the start when it alone has one. */
function endYear({ first, last }: DaySpan, month: number, reference: Reference | undefined, which: Which): number | undefined {
  if (!reference) return undefined
  if (last.weekday !== undefined || first.weekday === undefined) return dayNear(reference, last, which)?.year
  const start = dayNear(reference, { weekday: first.weekday, day: first.day, month }, which)
  return start && start.year + Number(month > last.month)
}

function inOrder(from: string, to: string): string | undefined {
  return from < to ? `${from}/${to}` : undefined
}
