import type { Decider } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { anchorSite, decisionOf, ruleOn } from './rule-on.ts'

/** A person has looked at the claim and finds it right. */
export const decideAccept: Decider<'accept'> = (docket, decision, site) => {
  const { thing: found, fault } = findClaim(decision, docket, anchorSite(site))
  if (!found) return [fault]
  found.claim = { ...found.claim, review: 'accepted', decision: decisionOf(decision) }
  return ruleOn(found, decision.at.exact, site)
}
