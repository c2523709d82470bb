import { byId, type Entity } from '@garrigue/data'
import type { ClaimedTie } from './collect-ties.ts'

/** The ties of one entity that are listed under its name. */
export interface TieGroup {
  readonly entity: Entity
  readonly ties: readonly ClaimedTie[]
}

/** Each tie once, under the one of its two ends that has most ties; groups in no order. */
export function groupTies(ties: readonly ClaimedTie[]): readonly TieGroup[] {
  const counts = new Map<string, number>()
  for (const id of ties.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1)
  const count = (id: string): number => counts.get(id) ?? 0
  const groups = Map.groupBy(ties, ({ from, to }) => (count(to) > count(from) ? to : from))
  return [...groups].flatMap(([id, list]) => {
    const entity = byId(id)
    return entity ? [{ entity, ties: list }] : []
  })
}
