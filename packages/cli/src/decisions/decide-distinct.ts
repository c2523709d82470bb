import type { Decider } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { anchorSite, ruleOn } from './rule-on.ts'

/** Two claims are about two things. The other one may be of a seed that is still to come, so that it is looked for when all are decided. */
export const decideDistinct: Decider<'distinct'> = (docket, decision, site) => {
  const { thing: found, fault } = findClaim(decision, docket, anchorSite(site))
  if (!found) return [fault]
  if (found.isGone) return ruleOn(found, decision.at.exact, site)
  docket.distinctions.push({ found, decision, site })
  return []
}
