import { otherSource, sameRecord } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { withoutRepeats } from '../records/drafted-claim.ts'
import type { Decider } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { shown } from './find-place.ts'
import { anchorSite, decisionOf, giveUp, ruleOn } from './rule-on.ts'

/** Two claims say the same: the first one keeps the passages of both, the other one's id leads to it. */
export const decideMerge: Decider<'merge'> = (docket, decision, site) => {
  const { where, ...at } = decision.with
  const first = findClaim(decision, docket, anchorSite(site))
  const second = findClaim({ claim: decision.claim, at, ...(where ? { where } : {}) }, docket, anchorSite(site, 'with'))
  if (!first.thing || !second.thing) return [first, second].flatMap(({ fault }) => fault ?? [])
  const [kept, joined] = [first.thing, second.thing]
  const exact = shown(at.exact)
  if (kept === joined) return [messageAt(sameRecord, site.file, { exact }, site.at('with', 'exact'))]
  if (kept.read.draft !== joined.read.draft) return [messageAt(otherSource, site.file, { exact }, site.at('with', 'exact'))]
  const twice = [...ruleOn(kept, decision.at.exact, site), ...ruleOn(joined, at.exact, site)]
  if (twice.length > 0) return twice
  kept.spans = withoutRepeats([...kept.spans, ...joined.spans])
  kept.claim = { ...kept.claim, review: 'accepted', decision: decisionOf(decision) }
  giveUp(joined, decision, docket, kept)
  return []
}
