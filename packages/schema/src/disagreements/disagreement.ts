import * as z from 'zod'
import { exactly } from '../exact.ts'
import { claimId } from '../id.ts'
import { OUTCOMES, type Outcome } from '../vocabulary.ts'

/** What several claims answer. Two claims are compared when their questions are the same. */
export interface Question {
  readonly type: 'role' | 'relation' | 'figure' | 'attribute' | 'occurrence'
  /** Id of the entity that is asked about: the subject, the organization of a role, the event. */
  readonly subject: string
  /**
   * What is asked of it: a post (`president`), a predicate (`merged-from`), a measure (`effectif`), an attribute (`headcount`), of an event its `date`,
   * a `merger`. Birth is one question, `founded`, whether a source tells a founding, an age or a launch.
   */
  readonly about: string
  /** Of a relation, id of its object; of what is measured, its unit. */
  readonly object?: string
}

/** One answer, and whoever gives it. */
export interface Side {
  /** What is compared: an id, a number with its qualifier, EDTF, or words. The claims have it as the source says it. */
  readonly value: string
  /** Ids of the claims that say so, oldest source first. */
  readonly claims: readonly string[]
  /** Ids of those whose word it is, each once; null stands for the reporter's own word, or for a speaker whom the text does not name. */
  readonly speakers: readonly (string | null)[]
  /** The dates of the sources, EDTF, each once, in order. */
  readonly dates: readonly string[]
  /** How many sources say so independently: a repost, or the same words elsewhere, adds none. */
  readonly sources: number
}

/**
 * A question that sources answer differently, or that several answer alike, with the answers side by side. None is chosen: `outcome` says how they stand to each
 * other, by the two that are furthest apart.
 */
export interface Disagreement {
  /** `attribute--founded--digitalplace`: made from the question alone, so that it lasts while claims come and go. */
  readonly id: string
  readonly question: Question
  readonly outcome: Outcome
  /** True when the answers may well be about different things (two editions of an event) and nobody has decided yet. */
  readonly unsure?: true
  /** Oldest source first. */
  readonly sides: readonly Side[]
  /** How many sources answer independently, over all sides. */
  readonly sources: number
}

const side: z.ZodType<Side> = exactly<Side>()(
  z.strictObject({
    value: z.string(),
    claims: z.array(claimId).min(1),
    speakers: z.array(z.string().nullable()).min(1),
    dates: z.array(z.string()),
    sources: z.int().min(1),
  }),
)

export const disagreement: z.ZodType<Disagreement> = exactly<Disagreement>()(
  z.strictObject({
    id: z.string(),
    question: z.strictObject({
      type: z.enum(['role', 'relation', 'figure', 'attribute', 'occurrence']),
      subject: z.string(),
      about: z.string(),
      object: z.string().exactOptional(),
    }),
    outcome: z.enum(OUTCOMES),
    unsure: z.literal(true).exactOptional(),
    sides: z.array(side).min(1),
    sources: z.int().min(1),
  }),
)
