import type { OriginalValue } from '@garrigue/schema'
import { needless } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { identified } from '../records/drafted-claim.ts'
import { checkEntities } from './check-entities.ts'
import { claimFieldsOf, withDerivedFields } from './claim-fields.ts'
import type { Decider } from './docket.ts'
import { findClaim, firstSpan } from './find-claim.ts'
import { shown } from './find-place.ts'
import { anchorSite, decisionOf, ruleOn } from './rule-on.ts'

/** The claim says something else than what was read. Both values stay, and the new id leads back to the one that the machine's claim had. */
export const decideSet: Decider<'set'> = (docket, decision, site) => {
  const { set } = decision
  const { thing: found, fault } = findClaim(decision, docket, anchorSite(site))
  const unknown = checkEntities({ type: decision.claim, key: 'set', fields: set, assertedBy: { value: set.assertedBy, path: ['set', 'assertedBy'] } }, docket, site)
  if (!found) return [fault, ...unknown]
  const machine = found.claim
  const changed = { ...claimFieldsOf(set), ...(set.stance ? { stance: set.stance } : {}), ...(set.assertedBy ? { assertedBy: set.assertedBy } : {}) }
  const original = Object.fromEntries(
    Object.keys(changed).flatMap((field): [string, OriginalValue][] => (same(valueOf(changed, field), valueOf(machine, field)) ? [] : [[field, valueOf(machine, field) as OriginalValue]])),
  )
  const hasEffect = Object.keys(original).length > 0
  const faults = [...unknown, ...ruleOn(found, decision.at.exact, site)]
  const ruled = { review: hasEffect ? 'corrected' : 'accepted', decision: decisionOf(decision) } as const
  const { start, end } = firstSpan(found)
  const corrected = identified(withDerivedFields({ ...machine, ...changed, ...ruled }), docket.text.slice(start, end), found.read.draft)
  found.claim = hasEffect ? { ...corrected, ...(corrected.id === machine.id ? {} : { supersedes: machine.id }), original } : { ...machine, ...ruled }
  return hasEffect ? faults : [...faults, messageAt(needless, site.file, { exact: shown(decision.at.exact) }, site.at())]
}

function valueOf(claim: object, field: string): unknown {
  return (claim as Readonly<Record<string, unknown>>)[field]
}

/** A date is the same when its EDTF is: its basis tells where it came from. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): string => JSON.stringify(typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : value)
  return plain(a) === plain(b)
}
