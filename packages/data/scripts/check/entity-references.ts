import { entityKinds, ID_PATTERN, jsonSchemas, type Entity } from '@garrigue/schema'

const referencesByKind: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(entityKinds).map((kind) => [kind, findReferences(kind)]),
)

/** The fields of an entity that hold another entity's id: `place.partOf`, `event.place`. */
export function entityReferences(kind: Entity['kind']): readonly string[] {
  return referencesByKind.get(kind) ?? []
}

/**
 * A kind of entity does not list its references as a kind of claim does, but its schema shows them: their pattern is
 * that of an id.
 */
function findReferences(kind: string): readonly string[] {
  const properties = (jsonSchemas().get(`${kind}.schema.json`)?.['properties'] ?? {}) as Readonly<
    Record<string, { readonly pattern?: string }>
  >
  return Object.entries(properties)
    .filter(([field, { pattern }]) => field !== 'id' && pattern === ID_PATTERN.source)
    .map(([field]) => field)
}
