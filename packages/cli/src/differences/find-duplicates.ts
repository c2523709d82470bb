import type { Entity } from '@garrigue/schema'
import { areNear } from './near-names.ts'
import type { Snapshot } from './snapshot.ts'

/** Two entities that may be one. */
export interface PossibleDuplicate {
  readonly entity: Entity
  readonly other: Entity
}

/** Entities that are new, or have a new name, and whose name is near that of another of their kind. What was near before is not told again. */
export function findDuplicates(before: Snapshot, after: Snapshot): PossibleDuplicate[] {
  const known = new Map(before.entities.map((entity) => [entity.id, namesOf(entity).join('\n')]))
  const fresh = after.entities.filter((entity) => known.get(entity.id) !== namesOf(entity).join('\n'))
  const told = new Set<string>()
  return fresh.flatMap((entity) =>
    after.entities.flatMap((other): PossibleDuplicate[] => {
      const pair = [entity.id, other.id].toSorted().join(' ')
      if (other.id === entity.id || other.kind !== entity.kind || told.has(pair) || !namesOf(entity).some((name) => namesOf(other).some((one) => areNear(name, one)))) return []
      told.add(pair)
      return [{ entity, other }]
    }),
  )
}

/** Of an older version, there may be no other names. */
function namesOf({ name, otherNames }: Pick<Entity, 'name'> & Partial<Pick<Entity, 'otherNames'>>): readonly string[] {
  return [name, ...(otherNames ?? [])]
}
