import type { Decision } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { decidedTwice } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import type { Case, DecisionSite } from './docket.ts'
import { shown } from './find-place.ts'

/** Who decided, when and why, as a claim keeps it. */
export function decisionOf({ by, on, why }: Decision): Decision {
  return { by, on, why }
}

/** Marks a claim as ruled on. Returns what is wrong when it already was: a claim is accepted, corrected, joined or rejected once. */
export function ruleOn(found: Case, exact: string, { file, at }: DecisionSite): readonly LocatedMessage[] {
  if (found.ruledAt !== undefined) return [messageAt(decidedTwice, file, { line: found.ruledAt, exact: shown(exact) }, at('at', 'exact'))]
  found.ruledAt = at().line
  return []
}
