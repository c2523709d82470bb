import type { Fact } from './fact-section.ts'

/** From this number on, facts that stand in one passage are told together. */
const FEWEST = 3

/**
 * Runs of facts that one sentence of one source carries alike (« ont participé : A, B, C… »): told together, with one date, one speaker and one passage;
 * each claim keeps its address. A fact of its own is a run of one.
 */
export function joinAlike(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const runs: Fact[][] = []
  for (const fact of facts) {
    const last = runs.at(-1)
    if (last?.[0] && keyOf(last[0]) !== undefined && keyOf(last[0]) === keyOf(fact)) last.push(fact)
    else runs.push([fact])
  }
  return runs.flatMap((run) => (run.length < FEWEST ? run.map((fact) => [fact]) : [run]))
}

/** All that is shown beside a fact; undefined for one that is said more than once, or that somebody has looked at. */
function keyOf({ claims }: Fact): string | undefined {
  const [claim, ...others] = claims
  if (!claim || others.length > 0 || claim.decision) return undefined
  const { assertedBy, attestedAt, stance, rule, review, evidence } = claim
  const shown = evidence.map(({ source, line, text, opening, href }) => [source, line, text, opening?.text, href])
  return JSON.stringify([assertedBy, attestedAt?.edtf, stance, rule, review, shown])
}
