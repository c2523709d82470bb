import type { Decider } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { anchorSite, ruleOn } from './rule-on.ts'

/** The editors add something to the claim in their own words; the claim itself stays as it was read. */
export const decideNote: Decider<'note'> = (docket, decision, site) => {
  const { thing: found, fault } = findClaim(decision, docket, anchorSite(site))
  if (!found) return [fault]
  if (found.isGone) return ruleOn(found, decision.at.exact, site)
  const { by, on, note } = decision
  found.claim = { ...found.claim, notes: [...(found.claim.notes ?? []), { by, on, text: note }] }
  return []
}
