import * as z from 'zod'
import { exactly } from './exact.ts'
import { SEVERITIES, type Severity } from './vocabulary.ts'

/** One kind of message: what happened, how to mend it, and the explanation that the site publishes. All in French. */
export interface MessageKind {
  /** Permanent: `encoding/not-utf-8`. */
  readonly id: string
  readonly severity: Severity
  /** One sentence; `{name}` stands for a detail. */
  readonly text: string
  /** How to mend it; null when there is nothing to do. */
  readonly remedy: string | null
  /** Why this matters and what to do, for the catalogue. */
  readonly explanation: string
}

/** `encoding/not-utf-8`: a family, then what happened in it. */
const MESSAGE_ID = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

export const messageKind: z.ZodType<MessageKind> = exactly<MessageKind>()(
  z.strictObject({
    id: z.string().regex(MESSAGE_ID),
    severity: z.enum(SEVERITIES),
    text: z.string().min(1),
    remedy: z.string().min(1).nullable(),
    explanation: z.string().min(1),
  }),
)

/** `packages/data/records/messages.json`: every kind of message that the reader and the command line can give, in the order of their ids. */
export const messageCatalogue: z.ZodType<readonly MessageKind[]> = z.array(messageKind)
