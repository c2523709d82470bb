import * as z from 'zod'
import {
  assertedBy,
  decision,
  distinction,
  editorialNote,
  originalValue,
  stance,
  type AssertedBy,
  type Decision,
  type Distinction,
  type EditorialNote,
  type OriginalValue,
} from './decision.ts'
import type { KindLabels } from './define-entity-kind.ts'
import { evidence, type Evidence } from './evidence.ts'
import { claimId } from './id.ts'
import { REVIEWS, type Review, type Stance } from './vocabulary.ts'
import { when, type When } from './when.ts'

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
  /** Of a corrected claim: what the machine had read, by the name of the field. Both values stay. */
  readonly original?: Readonly<Record<string, OriginalValue>>
  /** Who accepted, corrected, joined or added it, and why; absent of what only a machine has seen. */
  readonly decision?: Decision
  readonly notes?: readonly EditorialNote[]
  /** Claims that answer the same question about something else, by decision. */
  readonly distinctFrom?: readonly Distinction[]
}

export interface ClaimKind<Claim extends ClaimBase = ClaimBase> {
  readonly type: Claim['type']
  /** Name of the package's subpath and export. */
  readonly plural: string
  readonly labels: KindLabels
  /** Fields that hold an entity's id, or a list of them: what links a claim to the pages it appears on. */
  readonly references: readonly (keyof Claim & string)[]
  /** The kind's own fields: what a decision can set. */
  readonly fields: Readonly<Record<string, z.ZodType>>
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
  const fields = definition.fields as Readonly<Record<string, z.ZodType>>
  const schema = z.strictObject({
    id: claimId,
    type: z.literal(definition.type),
    ...fields,
    evidence: z.array(evidence).min(1),
    assertedBy,
    attestedAt: when.nullable(),
    stance,
    rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
    review: z.enum(REVIEWS),
    supersedes: claimId.exactOptional(),
    original: z.record(z.string(), originalValue).exactOptional(),
    decision: decision.exactOptional(),
    notes: z.array(editorialNote).min(1).exactOptional(),
    distinctFrom: z.array(distinction).min(1).exactOptional(),
  })
  return { ...definition, fields, schema: schema as unknown as z.ZodType<Claim> }
}
