import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { SEVERITIES, type Severity } from '../vocabulary.ts'

/** Something to say about the text, with its place. Nothing about a text is ever thrown. */
export interface Message extends Span {
  /** Permanent id, such as `quote/speaker-unknown`. */
  readonly rule: string
  readonly severity: Severity
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** One French sentence: what was found and what was expected. */
  readonly text: string
  /** How to mend it, in French; null when there is nothing to do. */
  readonly remedy: string | null
}

export const message: z.ZodType<Message> = exactly<Message>()(
  z.strictObject({
    ...spanFields,
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    line: z.int().min(1),
    column: z.int().min(1),
    text: z.string(),
    remedy: z.string().nullable(),
  }),
)
