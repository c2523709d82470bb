import * as z from 'zod'
import { evidence, type Evidence } from './evidence.ts'
import { claimId } from './id.ts'
import { REVIEWS, STANCES, VOICES, type Review, type Stance, type Voice } from './vocabulary.ts'
import { when, type When } from './when.ts'
import type { KindLabels } from './define-entity-kind.ts'

/** In whose voice a claim is made: the reporter's own, or a speaker's as the reporter gives it. */
export interface AssertedBy {
  readonly voice: Voice
  /** Id of the person or organization who says it; absent for the reporter's own voice or an unknown speaker. */
  readonly speaker?: string
}

/** What every claim has: who says it, where, as of when, and by which rule it was read. */
export interface ClaimBase {
  /** Hash of type, normal fields, source and asserter; never of offsets, so that a moved span keeps its id. */
  readonly id: string
  readonly type: string
  /** At least one passage; several when a text says the same thing twice (a caption that repeats a quote). */
  readonly evidence: readonly Evidence[]
  readonly assertedBy: AssertedBy
  /** The date of the source: what the press says is true *as of* it. Null when the source has no date. */
  readonly attestedAt: When | null
  readonly stance: Stance
  /** Permanent id of the rule that read it, such as `quote/speaker-after`. */
  readonly rule: string
  readonly review: Review
  /** Id of the claim that this one replaces. */
  readonly supersedes?: string
}

export interface ClaimKind<Claim extends ClaimBase = ClaimBase> {
  readonly type: Claim['type']
  /** Name of the package's subpath and export. */
  readonly plural: string
  readonly labels: KindLabels
  /** Fields that hold an entity's id, or a list of them: what links a claim to the pages it appears on. */
  readonly references: readonly (keyof Claim & string)[]
  readonly schema: z.ZodType<Claim>
}

type OwnFields<Claim extends ClaimBase> = { readonly [Key in Exclude<keyof Claim, keyof ClaimBase>]-?: z.ZodType<Claim[Key]> }

/** Describes one kind of claim once; validation, JSON Schema, package module and labels follow from it. */
export function defineClaimKind<Claim extends ClaimBase>(definition: {
  readonly type: Claim['type']
  readonly plural: string
  readonly labels: KindLabels
  readonly references: readonly (keyof Claim & string)[]
  readonly fields: OwnFields<Claim>
}): ClaimKind<Claim> {
  const { fields, ...rest } = definition
  const schema = z.strictObject({
    id: claimId,
    type: z.literal(definition.type),
    ...(fields as Record<string, z.ZodType>),
    evidence: z.array(evidence).min(1),
    assertedBy: z.strictObject({ voice: z.enum(VOICES), speaker: z.string().exactOptional() }),
    attestedAt: when.nullable(),
    stance: z.enum(STANCES),
    rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
    review: z.enum(REVIEWS),
    supersedes: claimId.exactOptional(),
  })
  return { ...rest, schema: schema as unknown as z.ZodType<Claim> }
}
