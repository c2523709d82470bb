import type { LineIndex } from '@garrigue/core'
import type { Entity, RejectedClaim, ReviewDecision, Span } from '@garrigue/schema'
import type { FilePlace } from '../files/read-yaml-file.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { ClaimContext } from '../records/claims/claim-context.ts'
import { withoutRepeats, type DraftedClaim, type UncitedClaim } from '../records/drafted-claim.ts'

/** A claim before the people who decide. Anchors are compared with what was read, so that the order of decisions does not matter. */
export interface Case {
  readonly read: DraftedClaim
  /** As it stands after the decisions so far. */
  claim: UncitedClaim
  spans: readonly Span[]
  /** Line of the decision that accepted, corrected, joined, added or rejected it. */
  ruledAt?: number
  /** True when it is published no more. */
  isGone?: boolean
}

/** Two claims that a person holds apart; the other one may be of a seed that is not yet decided. */
export interface PendingDistinction {
  readonly found: Case
  readonly decision: DecisionOf<'distinct'>
  readonly site: DecisionSite
}

/** All that the decisions of one seed are about. */
export interface Docket {
  readonly seed: string
  readonly text: string
  readonly lines: LineIndex
  /** One for each article. */
  readonly contexts: readonly ClaimContext[]
  readonly entities: ReadonlyMap<string, Entity>
  /** Registry files that could not be read, as `<plural>/<id>`. */
  readonly unread: ReadonlySet<string>
  readonly cases: Case[]
  readonly rejected: RejectedClaim[]
  readonly distinctions: PendingDistinction[]
}

export type DecisionOf<Word extends ReviewDecision['decide']> = Extract<ReviewDecision, { readonly decide: Word }>

/** Where a decision is written. */
export interface DecisionSite {
  readonly file: string
  /** The place of a value of the decision, by its path within it. */
  readonly at: (...path: readonly PropertyKey[]) => FilePlace
}

/** Applies one decision and returns what is wrong with it. */
export type Decider<Word extends ReviewDecision['decide']> = (docket: Docket, decision: DecisionOf<Word>, site: DecisionSite) => readonly LocatedMessage[]

export function caseOf(read: DraftedClaim): Case {
  return { read, claim: read.claim, spans: read.spans }
}

/** The claims that are left, in their order. What a correction has made the same as another is one claim with the passages of both. */
export function decidedClaims({ cases }: Docket): DraftedClaim[] {
  const claims = new Map<string, DraftedClaim>()
  // What a person has seen goes before its twin that nobody has.
  for (const { read, claim, spans, isGone } of cases.toSorted((a, b) => Number(b.ruledAt !== undefined) - Number(a.ruledAt !== undefined))) {
    const twin = claims.get(claim.id)
    if (!isGone) claims.set(claim.id, { draft: read.draft, claim: twin?.claim ?? claim, spans: withoutRepeats([...(twin?.spans ?? []), ...spans]) })
  }
  const order = new Map(cases.map(({ claim }, index) => [claim.id, index]))
  return [...claims.values()].toSorted((a, b) => (order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0))
}
