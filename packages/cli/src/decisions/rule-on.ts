import type { Decision } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { decidedTwice } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import type { Case, DecisionSite, Docket } from './docket.ts'
import { firstSpan, type AnchorSite } from './find-claim.ts'
import { shown } from './find-place.ts'

/** Who decided, when and why, as a claim keeps it. */
export function decisionOf({ by, on, why }: Decision): Decision {
  return { by, on, why }
}

/** Where the words of a decision's claim are written, or those of its other claim. */
export function anchorSite({ file, at }: DecisionSite, other?: 'with' | 'from'): AnchorSite {
  return other === undefined
    ? { file, words: at('at', 'exact'), where: (key) => at('where', key) }
    : { file, words: at(other, 'exact'), where: (key) => at(other, 'where', key) }
}

/** Marks a claim as ruled on. Returns what is wrong when it already was: a claim is accepted, corrected, joined or rejected once. */
export function ruleOn(found: Case, exact: string, { file, at }: DecisionSite): readonly LocatedMessage[] {
  if (found.ruledAt !== undefined) return [messageAt(decidedTwice, file, { line: found.ruledAt, exact: shown(exact) }, at('at', 'exact'))]
  found.ruledAt = at().line
  return []
}

/** Takes a claim away, for good or into another one. */
export function giveUp(found: Case, decision: Decision, { rejected, lines }: Docket, into?: Case): void {
  const { start, end } = firstSpan(found)
  const { id, type } = found.read.claim
  found.isGone = true
  rejected.push({ id, type, source: found.read.draft.source.id, start, end, line: lines.place(start).line, ...(into ? { into: into.read.claim.id } : {}), ...decisionOf(decision) })
}
