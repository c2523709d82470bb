import * as z from 'zod'
import { exactly } from '../exact.ts'
import { partFields, type Part } from './part.ts'

/** A property of one entity, as the text states it. */
export interface StatedAttribute extends Part {
  readonly subject: string
  readonly attribute: string
  readonly value: string
}

export const statedAttribute: z.ZodType<StatedAttribute> = exactly<StatedAttribute>()(
  z.strictObject({ ...partFields, subject: z.string(), attribute: z.string(), value: z.string() }),
)
