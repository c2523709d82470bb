import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { MENTION_KINDS, type MentionKind } from '../vocabulary.ts'

/** A name in the text, outermost only. `text` is `source.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string
  readonly kind: MentionKind
  /** Id of what it names: a registry id, or a provisional one for a name the registry lacks. */
  readonly entity: string
}

export const mention: z.ZodType<Mention> = exactly<Mention>()(
  z.strictObject({ ...spanFields, text: z.string().min(1), kind: z.enum(MENTION_KINDS), entity: z.string() }),
)
