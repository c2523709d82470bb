type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One date of an EDTF expression, in numbers. */
export interface EdtfPart {
  readonly precision: Precision
  readonly doubt: '' | '~' | '?' | '%'
  /** Year of our era; of a decade its first (2010), of a century its first (2000). */
  readonly year: number
  /** Whether `year` counts backwards, before our era. */
  readonly before: boolean
  /** 1 to 12; 0 when the precision is coarser than a month. */
  readonly month: number
  /** 0 spring to 3 winter; -1 when it is no season. */
  readonly season: number
  /** 1 to 31; 0 when the precision is coarser than a day. */
  readonly day: number
}

/** Shortest match: `2015`. */
const EDTF_PART = /^(-?)(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/

const FIRST_SEASON = 21

/** The one or two dates of an EDTF expression; undefined for a part that cannot be read. */
export function readEdtf(edtf: string): readonly (EdtfPart | undefined)[] {
  return edtf.split('/').map(readPart)
}

function readPart(edtf: string): EdtfPart | undefined {
  const match = EDTF_PART.exec(edtf)
  if (!match) return undefined
  const [, minus, digits = '', second, third, doubt] = match
  const written = Number(digits.replaceAll('X', '0'))
  // Year 0 of EDTF is 1 before our era.
  const base = { doubt: (doubt ?? '') as EdtfPart['doubt'], year: minus ? written + 1 : written, before: minus !== '', month: 0, season: -1, day: 0 }
  if (digits.endsWith('XX')) return { ...base, precision: 'century' }
  if (digits.endsWith('X')) return { ...base, precision: 'decade' }
  if (second === undefined) return { ...base, precision: 'year' }
  const month = Number(second)
  if (month >= FIRST_SEASON && month < FIRST_SEASON + 4) return { ...base, precision: 'season', season: month - FIRST_SEASON }
  if (month < 1 || month > 12) return undefined
  if (third === undefined) return { ...base, precision: 'month', month }
  return { ...base, precision: 'day', month, day: Number(third) }
}
