import * as z from 'zod'
import { exactly } from '../exact.ts'
import { PREDICATES, STANCES, type Predicate, type Stance } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** A fact between two named entities, as the text states, denies or plans it. */
export interface StatedRelation extends Part {
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly stance: Stance
}

export const statedRelation: z.ZodType<StatedRelation> = exactly<StatedRelation>()(
  z.strictObject({ ...partFields, subject: z.string(), predicate: z.enum(PREDICATES), object: z.string(), stance: z.enum(STANCES) }),
)
