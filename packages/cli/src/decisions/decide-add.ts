import { zoneLabels, type AssertedBy, type Span } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { foreignZone, needless } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { asserterOf } from '../records/claims/asserter.ts'
import { ownZone, type ClaimContext } from '../records/claims/claim-context.ts'
import { identified, withoutRepeats, type UncitedClaim } from '../records/drafted-claim.ts'
import { checkEntities } from './check-entities.ts'
import { claimFieldsOf, withDerivedFields } from './claim-fields.ts'
import { caseOf, type Decider, type DecisionOf, type DecisionSite, type Docket } from './docket.ts'
import { findPlace, shown } from './find-place.ts'
import { decisionOf } from './rule-on.ts'

/** Of a claim that a person added, where a rule's id would stand. */
const RULE = 'decision/add'

/** A claim that the reader did not read, with its words. Like any other it stands in the article's own zones and names whom the registry knows. */
export const decideAdd: Decider<'add'> = (docket, decision, site) => {
  const { claim: type, fields, assertedBy, at } = decision
  const unknown = checkEntities({ type, key: 'fields', fields, assertedBy: { value: assertedBy, path: ['assertedBy'] } }, docket, site)
  const { thing: span, fault } = findPlace(at, docket, site.file, site.at('at', 'exact'))
  if (!span) return [fault, ...unknown]
  const context = docket.contexts.find((one) => ownZone(one, span) !== undefined)
  if (!context) return [foreignFault(span, docket, decision, site), ...unknown]
  const added = claimOf(decision, span, context, docket)
  const known = docket.cases.find(({ claim }) => claim.id === added.id)
  const { review, decision: ruling } = added
  if (!known) {
    docket.cases.push({ ...caseOf({ claim: added, spans: [span], draft: context.draft }), ruledAt: site.at().line })
    return unknown
  }
  known.claim = { ...known.claim, review, ...(ruling ? { decision: ruling } : {}) }
  known.spans = withoutRepeats([...known.spans, span])
  known.ruledAt ??= site.at().line
  return [...unknown, messageAt(needless, site.file, { exact: shown(at.exact) }, site.at())]
}

function claimOf(decision: DecisionOf<'add'>, span: Span, context: ClaimContext, { text }: Docket): UncitedClaim {
  const { claim: type, fields, stance = 'asserted' } = decision
  const { draft } = context
  const usual: AssertedBy = type === 'quote' ? { voice: 'quoted' } : asserterOf(context, span, ownZone(context, span) ?? 'paragraph')
  const claim = { type, ...claimFieldsOf(fields), rule: RULE, id: '', assertedBy: decision.assertedBy ?? usual, attestedAt: draft.source.published, stance, review: 'accepted', decision: decisionOf(decision) }
  return identified(withDerivedFields(claim as unknown as UncitedClaim), text.slice(span.start, span.end), draft)
}

function foreignFault({ start, end }: Span, { contexts }: Docket, { at }: DecisionOf<'add'>, site: DecisionSite): LocatedMessage {
  const segments = contexts.flatMap(({ read }) => read.reading.segments).filter((segment) => segment.start < end && start < segment.end)
  const [segment] = segments
  const zone = segment && new Set(segments).size === 1 ? zoneLabels[segment.zone].fr : 'à cheval sur plusieurs parties de la page'
  return messageAt(foreignZone, site.file, { zone, exact: shown(at.exact) }, site.at('at', 'exact'))
}
