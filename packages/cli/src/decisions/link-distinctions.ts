import type { Distinction } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { sameRecord, unknownSeed } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { nearest } from '../print/nearest.ts'
import type { Docket, PendingDistinction } from './docket.ts'
import { findClaim } from './find-claim.ts'
import { shown } from './find-place.ts'
import { anchorSite, decisionOf, ruleOn } from './rule-on.ts'

/** What came of the distinctions of all seeds. */
export interface LinkedDistinctions {
  readonly messages: readonly LocatedMessage[]
  /** Seeds with a distinction that could not be made: their records stay as they were. */
  readonly unlinked: ReadonlySet<string>
}

/** Looks for the other claim of each distinction, once every seed is decided. `unread` are seeds that are there and have faults of their own, already told. */
export function linkDistinctions(dockets: readonly Docket[], unread: ReadonlySet<string>): LinkedDistinctions {
  const byId = new Map(dockets.map((docket) => [docket.seed, docket]))
  const messages: LocatedMessage[] = []
  const unlinked = new Set<string>()
  for (const docket of dockets) {
    for (const pending of docket.distinctions) {
      const seed = pending.decision.from.seed ?? docket.seed
      const other = byId.get(seed)
      const faults = other ? link(pending, other) : unread.has(seed) ? [] : [unknownFault(pending, seed, [...byId.keys()])]
      messages.push(...faults)
      if (faults.length > 0 || !other) unlinked.add(docket.seed)
    }
  }
  return { messages, unlinked }
}

function link({ found, decision, site }: PendingDistinction, docket: Docket): readonly LocatedMessage[] {
  const { claim = decision.claim, where, seed: _, ...at } = decision.from
  const { thing: other, fault } = findClaim({ claim, at, ...(where ? { where } : {}) }, docket, anchorSite(site, 'from'))
  if (!other) return [fault]
  if (other === found) return [messageAt(sameRecord, site.file, { exact: shown(at.exact) }, site.at('from', 'exact'))]
  if (other.isGone) return ruleOn(other, at.exact, site)
  const distinction: Distinction = { claim: other.claim.id, ...decisionOf(decision) }
  found.claim = { ...found.claim, distinctFrom: [...(found.claim.distinctFrom ?? []), distinction] }
  return []
}

function unknownFault({ site }: PendingDistinction, seed: string, seeds: readonly string[]): LocatedMessage {
  const near = nearest(seed, seeds)
  return messageAt(unknownSeed, site.file, { seed, hint: near === undefined ? '' : `Vouliez-vous dire « ${near} » ? ` }, site.at('from', 'seed'))
}
