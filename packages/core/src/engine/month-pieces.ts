import { daysIn, formatDay, isDay, shiftDay, weekdayOf, type CalendarDay } from './calendar.ts'

/** A piece of a month by its number, the last being -1. */
export type MonthPiece =
  | { readonly kind: 'day' | 'week' | 'weekend' | 'fortnight'; readonly number: number }
  | { readonly kind: 'weekday'; readonly number: number; readonly weekday: number }

type Month = Pick<CalendarDay, 'year' | 'month'>

/** A piece of a month in EDTF; `undefined` when the month has no such piece. A week is of the month that its Monday is in, the last one lies wholly in it; likewise weekends. */
export function pieceOfMonth(month: Month, piece: MonthPiece): string | undefined {
  const last = daysIn(month.year, month.month)
  if (piece.kind === 'fortnight') return piece.number === 1 ? span({ ...month, day: 1 }, 14) : span({ ...month, day: 16 }, last - 16)
  if (piece.kind === 'day') return dayOf(month, piece.number < 0 ? last : piece.number)
  const weekday = piece.kind === 'weekday' ? piece.weekday : piece.kind === 'week' ? 1 : 6
  const length = piece.kind === 'week' ? 7 : piece.kind === 'weekend' ? 2 : 1
  const day = dayOfWeekday(month, weekday, piece.number, length)
  const first = { ...month, day }
  if (!isDay(first)) return undefined
  return piece.kind === 'weekday' ? formatDay(first) : span(first, length - 1)
}

function dayOf(month: Month, day: number): string | undefined {
  return isDay({ ...month, day }) ? formatDay({ ...month, day }) : undefined
}

/** The day of a month on which a weekday falls for the so manieth time; the last time, so many days of the month are left. */
function dayOfWeekday(month: Month, weekday: number, number: number, length: number): number {
  const first = ((weekday - weekdayOf({ ...month, day: 1 }) + 7) % 7) + 1
  if (number > 0) return first + 7 * (number - 1)
  return first + 7 * Math.floor((daysIn(month.year, month.month) - length + 1 - first) / 7)
}

function span(first: CalendarDay, more: number): string {
  return `${formatDay(first)}/${formatDay(shiftDay(first, more))}`
}
