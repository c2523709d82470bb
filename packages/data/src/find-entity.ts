import { entitiesByKind } from './generated/collections.ts'
import type { Entity } from './types.ts'

let entities: ReadonlyMap<string, Entity> | undefined

/**
 * The entity that has this id today. The index is made when first asked for, so that importing the package costs
 * nothing.
 */
export function findEntity(id: string): Entity | undefined {
  entities ??= new Map(
    Object.values<readonly Entity[]>({ ...entitiesByKind }).flatMap((list) =>
      list.map((entity) => [entity.id, entity]),
    ),
  )
  return entities.get(id)
}
