/** A day of the Gregorian calendar; `month` from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month, or 0 when there is no such month. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

export function isDay({ year, month, day }: CalendarDay): boolean {
  return day >= 1 && day <= daysIn(year, month)
}

/** Days since 1 January of the year 0, so that days can be compared and subtracted. */
export function toOrdinal({ year, month, day }: CalendarDay): number {
  const before = year - 1
  let days = 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day
  for (let m = 1; m < month; m++) days += daysIn(year, m)
  return days
}

/** ISO 8601: Monday is 1, Sunday is 7. Known: 5 May 2015 was a Tuesday. */
export function weekdayOf(day: CalendarDay): number {
  const known = toOrdinal({ year: 2015, month: 5, day: 5 })
  return ((((toOrdinal(day) - known + 1) % 7) + 7) % 7) + 1
}

/** The day with this number of days since 1 January of the year 0: what `toOrdinal` makes a number of. */
export function fromOrdinal(ordinal: number): CalendarDay {
  let year = Math.floor(ordinal / 365.2425)
  while (toOrdinal({ year: year + 1, month: 1, day: 1 }) <= ordinal) year++
  while (toOrdinal({ year, month: 1, day: 1 }) > ordinal) year--
  let day = ordinal - toOrdinal({ year, month: 1, day: 1 }) + 1
  let month = 1
  for (; day > daysIn(year, month); month++) day -= daysIn(year, month)
  return { year, month, day }
}

/** The day so many days later, or earlier when negative. */
export function shiftDay(day: CalendarDay, days: number): CalendarDay {
  return fromOrdinal(toOrdinal(day) + days)
}

/** The month so many months later, or earlier when negative. */
export function shiftMonth({ year, month }: Pick<CalendarDay, 'year' | 'month'>, months: number): Pick<CalendarDay, 'year' | 'month'> {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const months = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * months + 114
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** `YYYY-MM-DD` */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `YYYY-MM` */
export function formatMonth({ year, month }: Pick<CalendarDay, 'year' | 'month'>): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

/** `YYYY` */
export function formatYear(year: number): string {
  return pad(year, 4)
}

/** The day that `YYYY-MM-DD` writes. */
export function parseDay(iso: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}

/** The first and last day, `YYYY-MM-DD`, that an EDTF date of level 1 can stand for; `undefined` when it is no such date. */
export function boundsOf(edtf: string): { readonly earliest: string; readonly latest: string } | undefined {
  const [from, to, ...rest] = edtf.split('/')
  const first = partBounds(from ?? '')
  const last = to === undefined ? first : partBounds(to)
  return first && last && rest.length === 0 && first.earliest <= last.latest ? { earliest: first.earliest, latest: last.latest } : undefined
}

/** Northern seasons of EDTF, as first month and last month: 21 spring to 24 winter. */
const SEASONS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 12]],
])

function partBounds(edtf: string): { earliest: string; latest: string } | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/u.exec(edtf)
  if (!match?.[1]) return undefined
  const firstYear = Number(match[1].replaceAll('X', '0'))
  const lastYear = Number(match[1].replaceAll('X', '9'))
  if (!match[2]) return { earliest: formatDay({ year: firstYear, month: 1, day: 1 }), latest: formatDay({ year: lastYear, month: 12, day: 31 }) }
  const month = Number(match[2])
  const [firstMonth, lastMonth] = SEASONS.get(month) ?? [month, month]
  if (!match[3]) {
    const end = daysIn(lastYear, lastMonth)
    return end === 0 ? undefined : { earliest: formatDay({ year: firstYear, month: firstMonth, day: 1 }), latest: formatDay({ year: lastYear, month: lastMonth, day: end }) }
  }
  const day = { year: firstYear, month, day: Number(match[3]) }
  return isDay(day) ? { earliest: formatDay(day), latest: formatDay(day) } : undefined
}
