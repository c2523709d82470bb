import type { Claim } from '@garrigue/schema'
import { identified, withoutRepeats, type DraftedClaim, type UncitedClaim } from '../drafted-claim.ts'
import { asserterOf } from './asserter.ts'
import { attributeClaims } from './attribute-claims.ts'
import { ownZone, type ClaimContext } from './claim-context.ts'
import type { ClaimDraft, ClaimMaker } from './claim-draft.ts'
import { figureClaims } from './figure-claims.ts'
import { occurrenceClaims } from './occurrence-claims.ts'
import { quoteClaims } from './quote-claims.ts'
import { relationClaims } from './relation-claims.ts'
import { roleClaims } from './role-claims.ts'

/** The kinds of claims in the order in which they are published. */
const MAKERS: readonly ClaimMaker[] = [roleClaims, relationClaims, figureClaims, attributeClaims, occurrenceClaims, quoteClaims]

/** The claims of one source; the same one said twice is one claim with two passages. Nothing comes from comments or boilerplate. */
export function draftClaims(context: ClaimContext): DraftedClaim[] {
  const claims = new Map<string, DraftedClaim>()
  for (const maker of MAKERS) {
    for (const draft of maker(context)) {
      const drafted = draftOf(context, draft)
      if (!drafted) continue
      const same = claims.get(drafted.claim.id)
      claims.set(drafted.claim.id, same ? { ...same, spans: withoutRepeats([...same.spans, ...drafted.spans]) } : drafted)
    }
  }
  return [...claims.values()]
}

function draftOf(context: ClaimContext, { fields, spans, stance }: ClaimDraft): DraftedClaim | undefined {
  const zones = spans.map((span) => ownZone(context, span))
  const [first] = spans
  const [zone] = zones
  if (!first || !zone || zones.includes(undefined)) return undefined
  const { text, draft } = context
  const assertedBy = fields.type === 'quote' ? asQuoted(fields.speaker) : asserterOf(context, first, zone)
  const claim = { ...fields, id: '', assertedBy, attestedAt: draft.source.published, stance, review: 'machine' } as UncitedClaim
  return { claim: identified(claim, text.slice(first.start, first.end), draft), spans, draft }
}

function asQuoted(speaker: string | null): Claim['assertedBy'] {
  return speaker === null ? { voice: 'quoted' } : { voice: 'quoted', speaker }
}
