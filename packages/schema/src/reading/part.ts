import * as z from 'zod'
import { spanFields, type Span } from '../span.ts'

/** What every part of a reading that states something carries. `text` is `source.slice(start, end)`. */
export interface Part extends Span {
  readonly text: string
  /** Permanent id of the rule that read it. */
  readonly rule: string
  /** The spans that support it, beyond its own: the speaker's name, the speech verb. Empty when its own span says it all. */
  readonly evidence: readonly Span[]
}

/** The fields of a part, to be spread into the schema of whatever is one. */
export const partFields: {
  readonly start: z.ZodType<number>
  readonly end: z.ZodType<number>
  readonly text: z.ZodType<string>
  readonly rule: z.ZodType<string>
  readonly evidence: z.ZodType<Span[]>
} = {
  ...spanFields,
  text: z.string().min(1),
  rule: z.string(),
  evidence: z.array(z.strictObject({ ...spanFields })),
}
