import * as z from 'zod'
import { exactly } from './exact.ts'

/**
 * How well the reader reads one kind of thing in one set of annotated texts. Precision is `right / read`, recall `right / annotated`; neither
 * is known where there is nothing to divide by.
 */
export interface Measure {
  /** The set and what is measured: `pages/mentions.person`. */
  readonly id: string
  readonly set: string
  /** `quotes`, `mentions.person`… */
  readonly measure: string
  /** How many texts the set has. */
  readonly texts: number
  readonly annotated: number
  readonly read: number
  readonly right: number
}

const count = z.int().min(0)

export const measure: z.ZodType<Measure> = exactly<Measure>()(
  z.strictObject({ id: z.string().min(3), set: z.string().min(1), measure: z.string().min(1), texts: count, annotated: count, read: count, right: count }),
)

/** `packages/data/records/measures.json`: all that is measured, in the order of the ids. */
export const measures: z.ZodType<readonly Measure[]> = z.array(measure)
