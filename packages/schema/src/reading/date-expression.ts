import * as z from 'zod'
import { exactly } from '../exact.ts'
import { DATE_BASES, type DateBasis } from '../vocabulary.ts'
import { day, edtf } from '../when.ts'
import { partFields, type Part } from './part.ts'

/** A date expression and the days it can stand for; all null when the text alone cannot tell. */
export interface DateExpression extends Part {
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: DateBasis
}

export const dateExpression: z.ZodType<DateExpression> = exactly<DateExpression>()(
  z.strictObject({ ...partFields, edtf: edtf.nullable(), earliest: day.nullable(), latest: day.nullable(), basis: z.enum(DATE_BASES) }),
)
