import { readEdtf, type EdtfPart } from '../language/read-edtf.ts'

/** The first and the last day that a date may mean, `2015-02-01` to `2015-02-28`, and how sure it is. */
export interface DateBounds {
  readonly earliest: string
  readonly latest: string
  /** Whether the source only says about when. */
  readonly approximate: boolean
}

/** How many years a date of this precision covers. */
const YEARS: Readonly<Partial<Record<EdtfPart['precision'], number>>> = { year: 1, decade: 10, century: 100 }
/** The month in which spring begins. */
const SPRING = 3

/** The bounds of a date in EDTF, as the records write it: a day, month, season, year, decade or century of our era, or two of them with a slash; `undefined` for anything else. */
export function boundsOfDate(edtf: string): DateBounds | undefined {
  const [from, to, ...more] = readEdtf(edtf).map((part) => part && boundsOfPart(part))
  if (!from || more.length > 0) return undefined
  if (!edtf.includes('/')) return from
  return to && { earliest: from.earliest, latest: to.latest, approximate: from.approximate || to.approximate }
}

function boundsOfPart({ precision, doubt, year, before, month, season, day }: EdtfPart): DateBounds | undefined {
  if (before) return undefined
  const between = (earliest: string, latest: string): DateBounds => ({ earliest, latest, approximate: doubt !== '' })
  const years = YEARS[precision]
  if (years !== undefined) return between(iso(year, 1, 1), iso(year + years, 1, 0))
  if (precision === 'day') return between(iso(year, month, day), iso(year, month, day))
  const first = precision === 'season' ? SPRING + 3 * season : month
  return between(iso(year, first, 1), iso(year, first + (precision === 'season' ? 3 : 1), 0))
}

/** A month past the twelfth is one of the next year; day 0 is the last of the month before. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
