import * as z from 'zod'
import { exactly } from '../exact.ts'
import { OCCURRENCES, type OccurrenceKind } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** Something that happened, with where and when as far as the text tells. */
export interface StatedOccurrence extends Part {
  readonly what: OccurrenceKind
  readonly event: string | null
  readonly place: string | null
  /** EDTF, or null. */
  readonly date: string | null
}

export const statedOccurrence: z.ZodType<StatedOccurrence> = exactly<StatedOccurrence>()(
  z.strictObject({
    ...partFields,
    what: z.enum(OCCURRENCES),
    event: z.string().nullable(),
    place: z.string().nullable(),
    date: z.string().nullable(),
  }),
)
