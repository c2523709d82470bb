import { boundsOf, formatDay, formatMonth, formatYear, parseDay, shiftDay, shiftMonth, weekdayOf } from './calendar.ts'
import type { Reference } from './reference-date.ts'

/** A stretch of time, negative when it goes back. */
export interface Shift {
  readonly amount: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** From here on, in days, « il y a 30 jours » is hardly exact. */
const EXACT_DAYS = 14

/** A date so long before or after another, as exactly as can be said; `undefined` when the other is less exact than the unit. */
export function shiftDate(edtf: string, { amount, unit }: Shift): string | undefined {
  const parts = edtf.split('/').map((part) => part.replace(/[?~%]$/u, ''))
  const from = (amount < 0 ? parts[0] : parts.at(-1)) ?? ''
  const bounds = boundsOf(from)
  if (!bounds || from.includes('X') || Math.abs(amount) > 9000) return undefined
  const start = parseDay(bounds.earliest)
  if (unit === 'year') return formatYear(start.year + amount)
  const isSeason = /^\d{4}-2/u.test(from)
  if (unit === 'month') return from.length === 4 || isSeason ? undefined : formatMonth(shiftMonth(start, amount))
  return from.length === 10 ? formatDay(shiftDay(start, unit === 'week' ? 7 * amount : amount)) : undefined
}

/** Whether a stretch is said to the day: « il y a 4 jours », « dans trois jours ». */
export function isExact({ amount, unit }: Shift): boolean {
  return unit === 'day' && Math.abs(amount) < EXACT_DAYS
}

/** A date so long before or after the reference; of a reference that is a month, that month, as about, for days; null when it is a year. */
export function distantDate(reference: Reference, shift: Shift, isRough: boolean): string | null {
  const shifted = shiftDate(reference.edtf, shift)
  if (shifted === undefined) return reference.grain === 'year' ? null : `${reference.edtf}~`
  return isExact(shift) && !isRough && !reference.approximate ? shifted : `${shifted}~`
}

/** The day, week, month or year so many of them from the one that a date is in; `undefined` when the date is less exact. */
export function periodAround(edtf: string, { amount, unit }: Shift): string | undefined {
  const shifted = shiftDate(edtf, { amount, unit })
  if (unit !== 'week' || shifted === undefined) return shifted
  const day = parseDay(shifted)
  const monday = shiftDay(day, 1 - weekdayOf(day))
  return `${formatDay(monday)}/${formatDay(shiftDay(monday, 6))}`
}
