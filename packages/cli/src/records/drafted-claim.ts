import { foldToKey } from '@garrigue/core'
import { claimTypes, type Claim, type Span } from '@garrigue/schema'
import { claimIdOf } from './hash.ts'
import type { SourceDraft } from './sources.ts'

type WithoutEvidence<Kind> = Kind extends Claim ? Omit<Kind, 'evidence'> : never

/** A claim whose words have not been counted against what may be shown. */
export type UncitedClaim = WithoutEvidence<Claim>

/** A claim on its way: where it stands is known, how much of it is shown is not. */
export interface DraftedClaim {
  readonly claim: UncitedClaim
  /** The passages that carry it, the first one first. */
  readonly spans: readonly Span[]
  readonly draft: SourceDraft
}

/**
 * The claim with the id that follows from what it says, from its source and from whose word it is; `words` are those of its first passage, which are what a
 * quote says.
 */
export function identified<Kind extends UncitedClaim>(claim: Kind, words: string, { source }: SourceDraft): Kind {
  return { ...claim, id: claimIdOf(claim.type, source.id, claim.assertedBy.speaker ?? null, keyOf(claim, words)) }
}

/** The normal fields that make a claim what it is, in an order that must never change: ids follow from it. */
function keyOf(claim: UncitedClaim, words: string): readonly (string | number | null)[] {
  switch (claim.type) {
    case 'role':
      return [claim.person, claim.organization, foldToKey(claim.title)]
    case 'relation':
      return [claim.subject, claim.predicate, claim.object, claim.stance]
    case 'figure':
      return [claim.value, foldToKey(claim.unit), claim.qualifier, claim.measure, claim.subject]
    case 'attribute':
      return [claim.subject, claim.attribute, claim.value]
    case 'occurrence':
      return [claim.what, claim.event ?? (claim.participants.join(' ') || null), claim.place, claim.date?.edtf ?? null]
    case 'quote':
      return [foldToKey(words)]
  }
}

/** In the order in which claims are published: by type; within one, as they came. */
export function byType(claims: readonly DraftedClaim[]): DraftedClaim[] {
  return claims.toSorted((a, b) => claimTypes.indexOf(a.claim.type) - claimTypes.indexOf(b.claim.type))
}

/** All passages, each once, in the order given. */
export function withoutRepeats(spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }, index) => spans.findIndex((other) => other.start === start && other.end === end) === index)
}
