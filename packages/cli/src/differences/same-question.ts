import type { Claim } from '@garrigue/schema'

/**
 * What a claim answers, whatever the answer: who holds which office where, how many of what, how two entities stand. The same key before and after is one claim that says
 * something else now. `undefined` for what asks nothing that could be found again: a figure about nothing, a quote. `idNow` leads an id that was given up to the one that stands for it.
 */
export function questionOf(claim: Claim, idNow: (id: string) => string): string | undefined {
  const parts = partsOf(claim, (id) => (id === null ? null : idNow(id)))
  return parts && JSON.stringify([claim.type, claim.evidence[0]?.source ?? null, ...parts])
}

type Part = string | null

function partsOf(claim: Claim, now: (id: string | null) => Part): readonly Part[] | undefined {
  switch (claim.type) {
    case 'role':
      return claim.person === null ? undefined : [now(claim.person), now(claim.organization)]
    case 'relation':
      return [now(claim.subject), claim.predicate, now(claim.object)]
    case 'figure':
      return claim.subject === null ? undefined : [now(claim.subject), claim.measure ?? claim.unit]
    case 'attribute':
      return [now(claim.subject), claim.attribute]
    case 'occurrence':
      return [claim.what, now(claim.event), ...(claim.participants as readonly string[] | undefined ?? []).map((id) => now(id))]
    case 'quote':
      return undefined
  }
}
