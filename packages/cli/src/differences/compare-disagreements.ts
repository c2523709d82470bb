import { claim as claimSchema, findDisagreements, type Disagreement } from '@garrigue/schema'
import type { Snapshot } from './snapshot.ts'

export interface ComparedDisagreements {
  /** Sources contradict each other now, and did not before. */
  readonly added: readonly Disagreement[]
  /** They did, and do no more. */
  readonly removed: readonly Disagreement[]
}

/** Where sources contradict each other, before and after. Claims of an older shape are left aside. */
export function compareDisagreements(before: Snapshot, after: Snapshot): ComparedDisagreements {
  const [old, current] = [disagreementsOf(before), disagreementsOf(after)]
  return { added: [...current.values()].filter(({ id }) => !old.has(id)), removed: [...old.values()].filter(({ id }) => !current.has(id)) }
}

function disagreementsOf({ claims, sources, entities }: Snapshot): ReadonlyMap<string, Disagreement> {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const sound = claims.filter((claim) => claimSchema.safeParse(claim).success)
  const found = findDisagreements({ claims: sound, sources, kindOf: (id) => kinds.get(id) })
  return new Map(found.filter(({ outcome }) => outcome === 'disagrees').map((one) => [one.id, one]))
}
