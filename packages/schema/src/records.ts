import * as z from 'zod'
import { decisionFields, type Decision } from './decision.ts'
import { exactly } from './exact.ts'
import { claimId } from './id.ts'
import { claimKinds, claimTypes, entityKinds, source, type Claim, type Entity, type Source } from './kinds/index.ts'
import { spanFields, type Span } from './span.ts'
import { MENTION_KINDS, ZONES, type MentionKind, type Zone } from './vocabulary.ts'

/** A place where a source names an entity of the registry. The name itself is always shown; more only within a passage. */
export interface NamedIn extends Span {
  readonly source: string
  readonly text: string
  readonly kind: MentionKind
  readonly entity: string
  readonly zone: Zone
  /** Line of `start` in the seed, from 1. */
  readonly line: number
  /** The name at the publisher's page, when the address is known. */
  readonly href?: string
}

/**
 * What is left of a claim that a person rejected, or joined to another: its id, which names nothing else from then on, where it stood and why it went.
 * What it said is not repeated.
 */
export interface RejectedClaim extends Span, Decision {
  readonly id: string
  readonly type: Claim['type']
  readonly source: string
  /** Line of `start` in the seed, from 1. */
  readonly line: number
  /** Id of the claim that it was joined to. */
  readonly into?: string
}

/** `packages/data/records/seeds/<seed>.json`: all that is published of one seed. */
export interface SeedRecords {
  readonly seed: string
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  /** Absent when no decision took a claim away. */
  readonly rejected?: readonly RejectedClaim[]
  readonly mentions: readonly NamedIn[]
}

export const namedIn: z.ZodType<NamedIn> = exactly<NamedIn>()(
  z.strictObject({
    source: z.string(),
    ...spanFields,
    text: z.string().min(1),
    kind: z.enum(MENTION_KINDS),
    entity: z.string(),
    zone: z.enum(ZONES),
    line: z.int().min(1),
    href: z.string().exactOptional(),
  }),
)

/** Any entity, by its `kind`. */
export const entity: z.ZodType<Entity> = z.union(Object.values(entityKinds).map((kind) => kind.schema as z.ZodType<Entity>))

/** Any claim, by its `type`. */
export const claim: z.ZodType<Claim> = z.union(Object.values(claimKinds).map((kind) => kind.schema as z.ZodType<Claim>))

const rejectedClaim: z.ZodType<RejectedClaim> = exactly<RejectedClaim>()(
  z.strictObject({
    id: claimId,
    type: z.enum(claimTypes),
    source: z.string(),
    ...spanFields,
    line: z.int().min(1),
    into: claimId.exactOptional(),
    ...decisionFields,
  }),
)

export const seedRecords: z.ZodType<SeedRecords> = z.strictObject({
  seed: z.string(),
  sources: z.array(source.schema),
  claims: z.array(claim),
  rejected: z.array(rejectedClaim).min(1).exactOptional(),
  mentions: z.array(namedIn),
})
