import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { ZONES, type Zone } from '../vocabulary.ts'

/**
 * A stretch of text of one zone. The segments of a reading tile the text: each starts where the one before ends, the first at 0,
 * the last ends with the text. Line ends and blank lines belong to the segment before them.
 */
export interface Segment extends Span {
  readonly zone: Zone
  /** Index in `articles`, or null for what belongs to no article (site furniture between two articles). */
  readonly article: number | null
}

export const segment: z.ZodType<Segment> = exactly<Segment>()(
  z.strictObject({ ...spanFields, zone: z.enum(ZONES), article: z.int().min(0).nullable() }),
)
