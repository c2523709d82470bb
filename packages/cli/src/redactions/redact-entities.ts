import { namesRedacted, type Entity, type RedactionGuard } from '@garrigue/schema'

export interface RedactedEntities {
  readonly entities: readonly Entity[]
  /** Ids of those that are gone, and of what they were called before. */
  readonly removed: ReadonlySet<string>
}

/**
 * The entities without those who are no longer to be named. Whoever has a removed name is gone, and so is an organization or a place that is named after somebody; of others
 * only the part goes that names somebody: an old id, a description, an address.
 */
export function redactEntities(entities: readonly Entity[], guard: RedactionGuard): RedactedEntities {
  const isGone = ({ kind, id, name, otherNames }: Entity): boolean => namesRedacted([id, name], guard) || (kind === 'person' && namesRedacted(otherNames, guard))
  const gone = entities.filter((entity) => isGone(entity))
  const removed = new Set(gone.flatMap(({ id, redirectsFrom }) => [id, ...redirectsFrom]))
  const left = entities.filter((entity) => !gone.includes(entity))
  return { entities: left.map((entity) => withoutNames(entity, removed, guard)), removed }
}

function withoutNames(entity: Entity, removed: ReadonlySet<string>, guard: RedactionGuard): Entity {
  const names = (value: unknown): boolean => namesRedacted(value, guard)
  const fields = Object.entries(entity).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [[key, value.filter((item) => !names(item))]]
    return names(value) || (typeof value === 'string' && removed.has(value)) ? [] : [[key, value]]
  })
  return Object.fromEntries(fields) as Entity
}
