import { boundsOf, formatDay, formatMonth, formatYear, fromOrdinal, isDay, parseDay, shiftDay, shiftMonth, toOrdinal, weekdayOf, type CalendarDay } from './calendar.ts'
import type { Reference } from './reference-date.ts'

/** Which way from the reference a date lies, when the words around it tell. */
export type Direction = 'past' | 'future' | undefined

/** Which of the like days or stretches of several years: the last that is over, the next that is not begun, or one by the tense. */
export type Which = Direction | 'last' | 'next'

/** The first and the last day that words can mean, `YYYY-MM-DD`. */
export interface Bounds {
  readonly earliest: string
  readonly latest: string
}

/** A date without a year: the year is to be found. */
export interface YearlessDay {
  readonly day: number
  readonly month: number
  /** ISO 8601, when it is written. */
  readonly weekday?: number | undefined
}

/** Nearer than this, in days, the calendar is trusted more than the tense of the words around. */
const NEAR = 65
/** Farther than this, in days, a date would be written with its year. */
const FAR = 300
/** Farther than this, in days, a date of another year would be: without a tense, it is one of the year of the reference. */
const OTHER_YEAR = 120

/** What can be said of something near a reference that is no day: its month, as about; of a year, nothing. */
function vague({ edtf, grain }: Reference): string | null {
  return grain === 'year' ? null : `${edtf}~`
}

/** The day so many days from the reference; of a reference that is a month, that month, as about; null when it is a year. */
export function dayFrom(reference: Reference, days: number): string | null {
  if (reference.grain !== 'day') return vague(reference)
  return `${formatDay(shiftDay(reference, days))}${reference.approximate ? '~' : ''}`
}

/** The month so many months from the reference; null when it is a year. */
export function monthFrom(reference: Reference, months: number): string | null {
  return reference.grain === 'year' ? vague(reference) : formatMonth(shiftMonth(reference, months))
}

export function yearFrom(reference: Reference, years: number): string {
  return formatYear(reference.year + years)
}

/** Monday to Sunday, so many weeks from the week of the reference. */
export function weekFrom(reference: Reference, weeks: number): string | null {
  return daysOfWeek(reference, weeks, 1, 7)
}

/** Saturday and Sunday of the week so many weeks from the week of the reference. */
export function weekendFrom(reference: Reference, weeks: number): string | null {
  return daysOfWeek(reference, weeks, 6, 7)
}

function daysOfWeek(reference: Reference, weeks: number, first: number, last: number): string | null {
  if (reference.grain !== 'day') return vague(reference)
  const sunday = toOrdinal(reference) - weekdayOf(reference) + 7 * weeks
  return `${formatDay(fromOrdinal(sunday + first))}/${formatDay(fromOrdinal(sunday + last))}`
}

/** So many months, three for a quarter and six for a half-year, from the one that the reference is in. */
export function monthsFrom(reference: Reference, length: number, times: number): string | null {
  if (reference.grain === 'year') return vague(reference)
  const first = shiftMonth({ year: reference.year, month: reference.month - ((reference.month - 1) % length) }, times * length)
  return monthSpan(first.year, first.month, length)
}

/** `2019-01/2019-03`: so many months from a month on. */
export function monthSpan(year: number, month: number, length: number): string {
  return `${formatMonth({ year, month })}/${formatMonth(shiftMonth({ year, month }, length - 1))}`
}

/** Where a weekday lies from the reference, in days: `past` is at most 0, `future` at least 0, otherwise the nearest. */
export function weekdayDistance(reference: CalendarDay, weekday: number, direction: Direction): number {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7
  if (direction === 'future' || ahead === 0) return ahead
  return direction === 'past' || ahead > 3 ? ahead - 7 : ahead
}

/** No span of days is longer in which a weekday stands for one day. */
const LONGEST_SPAN = 7

/** The day of a span of at most a week, `2023-01-24/2023-01-26`, that is this weekday; `undefined` when there is none. */
export function weekdayWithin(span: string, weekday: number): string | undefined {
  const bounds = boundsOf(span)
  if (!bounds || !span.includes('/') || span.length < 21) return undefined
  const first = parseDay(bounds.earliest)
  const day = shiftDay(first, (weekday - weekdayOf(first) + 7) % 7)
  return toOrdinal(day) <= toOrdinal(parseDay(bounds.latest)) && toOrdinal(parseDay(bounds.latest)) - toOrdinal(first) < LONGEST_SPAN ? formatDay(day) : undefined
}

/**
 * The day that a date without a year means: near the reference, on its weekday, on the side that the tense tells, else in the year of the
 * reference. A weekday or a tense that would lead far away gives in to the nearest year. `undefined` when no year near has the day.
 */
export function dayNear(reference: Reference, { day, month, weekday }: YearlessDay, which: Which): CalendarDay | undefined {
  if (which === 'last' || which === 'next') return dayBeside(reference, { day, month }, which)
  const days = [-1, 0, 1].map((years) => ({ year: reference.year + years, month, day })).filter((date) => isDay(date))
  if (reference.grain === 'year') return days.find(({ year }) => year === reference.year) ?? days[0]
  const fitting = days.filter((date) => weekday === undefined || weekdayOf(date) === weekday)
  const distance = (date: CalendarDay): number => toOrdinal(date) - toOrdinal(reference)
  return choose(fitting, distance, which, FAR, reference.year) ?? choose(days, distance, which, Number.POSITIVE_INFINITY, reference.year)
}

/** « le 3 février dernier », « le 25 décembre prochain »: the last one before the reference, or the next one after it. */
function dayBeside(reference: Reference, { day, month }: YearlessDay, which: 'last' | 'next'): CalendarDay | undefined {
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((years) => ({ year: reference.year + years, month, day })).filter((date) => isDay(date))
  return which === 'last' ? days.findLast((date) => toOrdinal(date) < toOrdinal(reference)) : days.find((date) => toOrdinal(date) > toOrdinal(reference))
}

function choose(days: readonly CalendarDay[], distance: (day: CalendarDay) => number, direction: Direction, most: number, own: number): CalendarDay | undefined {
  const near = days.filter((day) => Math.abs(distance(day)) <= most).toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
  const [nearest] = near
  if (!nearest || Math.abs(distance(nearest)) <= NEAR) return nearest
  if (direction === undefined) return Math.abs(distance(nearest)) <= OTHER_YEAR ? nearest : (near.find(({ year }) => year === own) ?? nearest)
  const onItsSide = near.find((day) => (direction === 'past' ? distance(day) <= 0 : distance(day) >= 0) && Math.abs(distance(day)) <= FAR)
  return onItsSide ?? nearest
}

/** The nearest day of some month with this number, on its weekday when that is near; `undefined` when the reference is no day. */
export function dayOfSomeMonth(reference: Reference, { day, weekday }: Omit<YearlessDay, 'month'>, direction: Direction): CalendarDay | undefined {
  if (reference.grain !== 'day') return undefined
  const days = [-2, -1, 0, 1, 2].map((months) => ({ ...shiftMonth(reference, months), day })).filter((date) => isDay(date))
  const distance = (date: CalendarDay): number => toOrdinal(date) - toOrdinal(reference)
  const byDistance = days.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
  const fitting = byDistance.filter((date) => weekday === undefined || weekdayOf(date) === weekday)
  const onItsSide = (date: CalendarDay): boolean => (direction === 'past' ? distance(date) <= 0 : direction === 'future' ? distance(date) >= 0 : true)
  return fitting.find(onItsSide) ?? fitting[0] ?? byDistance.find(onItsSide)
}

/** A stretch of months that comes back every year: `first` from 0 for January, up to 11; a winter of three months goes on in the next year. */
export interface YearlyMonths {
  readonly first: number
  readonly length: number
}

/** How many months away a stretch of another year may be without a tense that tells. */
const OTHER_YEAR_MONTHS = 4

/** The year in which the stretch that is meant begins: by the tense, and it may hold the reference; else the nearest, or that of the reference. */
export function yearOfMonths(reference: Reference, { first, length }: YearlyMonths, which: Which): number {
  if (reference.grain === 'year') return reference.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
  const now = reference.month - 1
  const years = [-2, -1, 0, 1, 2]
  const begins = (year: number): number => 12 * year + first - now
  const distance = (year: number): number => Math.abs(begins(year) + (length - 1) / 2)
  if (which === 'last' || which === 'past') return reference.year + (years.findLast((year) => (which === 'last' ? begins(year) + length <= 0 : begins(year) <= 0)) ?? 0)
  if (which === 'next' || which === 'future') return reference.year + (years.find((year) => (which === 'next' ? begins(year) > 0 : begins(year) + length > 0)) ?? 0)
  const nearest = years.reduce((best, year) => (distance(year) < distance(best) ? year : best))
  return reference.year + (distance(nearest) <= OTHER_YEAR_MONTHS ? nearest : 0)
}

/** Which third of a stretch words mean. */
export type Part = 'start' | 'middle' | 'end'

/** The bounds of a third of a date; `undefined` when it is no date. */
export function boundsOfPart(edtf: string, part: Part | undefined): Bounds | undefined {
  const bounds = boundsOf(edtf)
  if (!bounds || !part) return bounds
  const first = toOrdinal(parseDay(bounds.earliest))
  const length = toOrdinal(parseDay(bounds.latest)) - first + 1
  const third = { start: 0, middle: 1, end: 2 }[part]
  const from = first + Math.floor((length * third) / 3)
  const to = Math.max(from, first + Math.floor((length * (third + 1)) / 3) - 1)
  return { earliest: formatDay(fromOrdinal(from)), latest: formatDay(fromOrdinal(to)) }
}

/** A part of a date: `2016` for « 2016 », `2016~` for « fin 2016 ». Decades and intervals have no such mark. */
export function markPart(edtf: string, part: Part | undefined): string {
  return part && /^\d{4}(?:-\d{2})?$/u.test(edtf) ? `${edtf}~` : edtf
}
