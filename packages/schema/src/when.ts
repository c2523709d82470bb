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

/** `-0044`, `2015`, `2015-06~`, `201X`, `2015-05-05/2015-05-07`, `2018-22`. */
const EDTF_PART = String.raw`-?\d{2}(?:\d{2}|\dX|XX)(?:-\d{2}(?:-\d{2})?)?[?~%]?`
const EDTF_PATTERN = new RegExp(`^${EDTF_PART}(?:/${EDTF_PART})?$`)

export const edtf: z.ZodType<string> = z.string().regex(EDTF_PATTERN).describe('Date in EDTF level 1, such as 2015-05-06, 2015-05, 2015~')
export const day: z.ZodType<string> = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const when: z.ZodType<When> = exactly<When>()(
  z.strictObject({ edtf, earliest: day, latest: day, basis: z.enum(DATE_BASES) }),
)
