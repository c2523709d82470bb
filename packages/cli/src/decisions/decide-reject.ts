import type { Decider } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { anchorSite, giveUp, ruleOn } from './rule-on.ts'

/** The claim is wrong, and is published no more; its id stays, and why it went. */
export const decideReject: Decider<'reject'> = (docket, decision, site) => {
  const { thing: found, fault } = findClaim(decision, docket, anchorSite(site))
  if (!found) return [fault]
  const twice = ruleOn(found, decision.at.exact, site)
  if (twice.length === 0) giveUp(found, decision, docket)
  return twice
}
