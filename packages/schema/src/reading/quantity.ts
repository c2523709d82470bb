import * as z from 'zod'
import { exactly } from '../exact.ts'
import { QUALIFIERS, type Qualifier } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** A number with what it counts, or with its currency. */
export interface Quantity extends Part {
  readonly value: number
  /** A singular French noun phrase, or an ISO 4217 code. */
  readonly unit: string
  readonly qualifier: Qualifier
  readonly measure: string | null
  readonly subject: string | null
}

export const quantity: z.ZodType<Quantity> = exactly<Quantity>()(
  z.strictObject({
    ...partFields,
    value: z.number(),
    unit: z.string(),
    qualifier: z.enum(QUALIFIERS),
    measure: z.string().nullable(),
    subject: z.string().nullable(),
  }),
)
