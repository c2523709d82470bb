import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { MENTION_KINDS, type MentionKind } from '../vocabulary.ts'

/** One of the reasons why words were taken for a name of a kind; the weights add up, and what speaks against it is negative. */
export interface NameFeature {
  /** Id of the rule: `mention/first-name`. */
  readonly rule: string
  readonly weight: number
}

/** A name in the text, outermost only. `text` is `source.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string
  readonly kind: MentionKind
  /** Id of what it names: a registry id, or a provisional one for a name the registry lacks. */
  readonly entity: string
  /** The rule that weighed most. */
  readonly rule: string
  /** Why it is a name of this kind, the weightiest reason first; empty for a name that another part of the text explains. */
  readonly features: readonly NameFeature[]
}

export const mention: z.ZodType<Mention> = exactly<Mention>()(
  z.strictObject({ ...spanFields, text: z.string().min(1), kind: z.enum(MENTION_KINDS), entity: z.string(), rule: z.string(), features: z.array(z.strictObject({ rule: z.string(), weight: z.number() })) }),
)
