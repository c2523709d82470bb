import type { Span } from '@garrigue/schema'
import type { Step } from './define-rule.ts'
import type { Findings } from './findings.ts'

/**
 * The policy for overlaps, whole: of two findings of a kind that share a character, the longer stands; of two as long, the one of the
 * rule that comes first in the list. Kinds that may nest or share their words are not in this list. Between kinds, a rule that needs
 * another kind leaves its words alone by itself (a figure within a name is part of the name).
 */
const EXCLUSIVE: readonly (keyof Findings)[] = ['dates', 'figures']

/** Of two that share a character, the one of the rule that comes first in the list; findings of one rule may share their words. */
const FIRST_RULE: readonly (keyof Findings)[] = ['roles']

const SHARED: readonly (keyof Findings)[] = ['quotes', 'relations', 'statements', 'attributes', 'occurrences', 'clues']

/** One step a kind that the rules make: from what they found to what stands of it, in the order of the text. */
export function settlingSteps(rules: readonly Step[]): readonly Step[] {
  return [...EXCLUSIVE, ...FIRST_RULE, ...SHARED].filter((kind) => rules.some(({ gives }) => gives === `raw ${kind}`)).map((kind) => settlingStep(kind))
}

function settlingStep(kind: keyof Findings): Step {
  return {
    id: `settle/${kind}`,
    needs: [`raw ${kind}`],
    gives: kind,
    run({ data: { findings } }) {
      const found = findings[kind] as Span[]
      const settled = EXCLUSIVE.includes(kind) ? longestOf(found) : FIRST_RULE.includes(kind) ? firstOf(found as (Span & { rule: string })[]) : found
      Object.assign(findings, { [kind]: settled.toSorted((a, b) => a.start - b.start || b.end - a.end) })
    },
  }
}

/** The findings that stand when each character belongs to the first rule that takes it. */
function firstOf(found: readonly (Span & { readonly rule: string })[]): Span[] {
  const taken: (Span & { rule: string })[] = []
  for (const finding of found) {
    let at = taken.length
    while (at > 0 && (taken[at - 1]?.start ?? 0) > finding.start) at--
    const rivals = [taken[at - 1], taken[at]].filter((rival) => rival !== undefined)
    if (rivals.every(({ start, end, rule }) => rule === finding.rule || start >= finding.end || end <= finding.start)) taken.splice(at, 0, finding)
  }
  return taken
}

/** The findings that stand when no two may share a character. */
export function longestOf<Found extends Span>(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const finding of byStart) {
    // All that overlaps it, among those kept: they are apart from each other, so they are the last ones.
    let from = kept.length
    while (from > 0 && (kept[from - 1]?.end ?? 0) > finding.start) from--
    const rivals = kept.slice(from)
    if (rivals.every((rival) => lengthOf(rival) < lengthOf(finding))) kept.splice(from, rivals.length, finding)
  }
  return kept
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
