import * as z from 'zod'
import { exactly } from './exact.ts'
import { DATE_BASES, type DateBasis } from './vocabulary.ts'

/**
 * A date as a source gives it. Show it with `edtf`; compare and sort with the bounds, because EDTF `2014-02` cannot say
 * "some day of February 2014".
 */
export interface When {
  /** Extended Date/Time Format, level 1: `2014-06-04`, `2014-02`, `2015-06~`, `200X`, `2015/2016`. */
  readonly edtf: string
  /** The first day it can be, `YYYY-MM-DD`. */
  readonly earliest: string
  /** The last day it can be, `YYYY-MM-DD`. */
  readonly latest: string
  readonly basis: DateBasis
}

/** `01` to `12` */
const MONTH = '(?:0[1-9]|1[0-2])'
/** `01` to `31`; whether the month is that long is for `isCalendarDay` to say. */
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`
/** `2015`, `2015-06~`, `201X`, `2015-05-05`, `2018-22` (21 to 24 are the seasons, spring first). */
const EDTF_PART = String.raw`(?:\d{3}X|\d{2}XX|\d{4}(?:-${MONTH}(?:-${DAY})?|-2[1-4])?)[?~%]?`
const EDTF_PATTERN = new RegExp(`^${EDTF_PART}(?:/${EDTF_PART})?$`)
const DAY_PATTERN = new RegExp(String.raw`^\d{4}-${MONTH}-${DAY}$`)

/** False for 31 June and for 29 February of a common year; true for what is not a whole date, such as `2015-05`. */
function isCalendarDay(text: string): boolean {
  const [year, month, dayOfMonth] = text.split('-').map(Number)
  if (year === undefined || Number.isNaN(year) || month === undefined || dayOfMonth === undefined) return true
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date.getUTCMonth() === month - 1
}

/** Whether every day that a date names exists, and an interval does not end before it starts. */
function isCalendarEdtf(text: string): boolean {
  const [first = '', last = first] = text.split('/').map((part) => part.replace(/[?~%]$/, ''))
  if (!isCalendarDay(first) || !isCalendarDay(last)) return false
  const length = Math.min(first.length, last.length)
  return withMonths(first, '0', ['03', '06', '09', '12']).slice(0, length) <= withMonths(last, '9', ['05', '08', '11', '12']).slice(0, length)
}

/** A date with `X` as a digit, and a season as a month, so that it compares with others as text. */
function withMonths(date: string, digit: string, seasons: readonly string[]): string {
  return date.replaceAll('X', digit).replace(/(?<=^\d{4}-)2([1-4])$/, (_, season: string) => seasons[Number(season) - 1] ?? '')
}

const EDTF_EXPECTED = 'une date en EDTF est attendue, comme 2015-05-06, 2015-05, 2015, 2015~ (vers 2015), 201X ou 2014/2015'
const NO_SUCH_DAY = 'ce jour n’existe pas, ou l’intervalle finit avant de commencer'

export const edtf: z.ZodType<string> = z
  .string()
  .regex(EDTF_PATTERN, { error: EDTF_EXPECTED, abort: true })
  .refine(isCalendarEdtf, NO_SUCH_DAY)
  .describe('Date en EDTF, niveau 1 : 2015-05-06, 2015-05, 2015~')
export const day: z.ZodType<string> = z
  .string()
  .regex(DAY_PATTERN, { error: 'un jour est attendu, comme 2015-05-06', abort: true })
  .refine(isCalendarDay, 'ce jour n’existe pas')

export const when: z.ZodType<When> = exactly<When>()(
  z.strictObject({ edtf, earliest: day, latest: day, basis: z.enum(DATE_BASES) }),
)
