import type { ToldClaim } from '../claims/describe-claim.ts'
import type { Fact } from './fact-section.ts'

/** From this number on, facts that stand in one passage are told together. */
const FEWEST = 3

/** Facts that are told together, and the claim whose words carry them all. */
export interface AlikeFacts {
  readonly facts: readonly Fact[]
  readonly widest: ToldClaim
}

/**
 * Runs of facts that one sentence of one source carries alike (« ont participé : A, B, C… »): told together, with one date, one speaker and one passage;
 * each claim keeps its address. Any other fact comes back as it is.
 */
export function joinAlike(facts: readonly Fact[]): readonly (Fact | AlikeFacts)[] {
  const runs: Fact[][] = []
  for (const fact of facts) {
    const last = runs.at(-1)
    const key = keyOf(fact)
    if (last?.[0] && key !== undefined && keyOf(last[0]) === key) last.push(fact)
    else runs.push([fact])
  }
  return runs.flatMap((run): readonly (Fact | AlikeFacts)[] => {
    const widest = run.length < FEWEST ? undefined : widestOf(run.flatMap(({ claims }) => claims))
    return widest ? [{ facts: run, widest }] : run
  })
}

/** The claim in whose words those of all others stand, or any when the words of none are shown; undefined when no one passage shows them all. */
function widestOf(claims: readonly ToldClaim[]): ToldClaim | undefined {
  const spans = claims.map(({ evidence: [evidence] }) => evidence)
  if (spans.every((span) => span && span.text === null && !span.opening)) return claims[0]
  return claims.find(({ evidence: [wide] }) => wide && spans.every((span) => span && wide.start <= span.start && span.end <= wide.end && (span.text === null) === (wide.text === null)))
}

/** What must be the same; undefined for a fact that is said more than once, or that somebody has looked at. */
function keyOf({ claims }: Fact): string | undefined {
  const [claim, ...others] = claims
  if (!claim || others.length > 0 || claim.decision || claim.evidence.length > 1) return undefined
  const { assertedBy, attestedAt, stance, rule, review, evidence } = claim
  return JSON.stringify([assertedBy, attestedAt?.edtf, stance, rule, review, evidence.map(({ source, line }) => [source, line])])
}
