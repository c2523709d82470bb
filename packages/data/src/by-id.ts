import type { AnyEntityId } from './any-id.ts'
import { findEntity } from './find-entity.ts'
import { resolveId } from './resolve-id.ts'
import type { Entity } from './types.ts'

/**
 * The entity with this id, or the one that it redirects to.
 *
 * The answer may be undefined even for an id of the union: an id can be merged into another in a minor version, and
 * code that was compiled against this one must still hold.
 *
 * @example
 * const entity = byId('frenchsouth-digital')
 * if (entity?.kind === 'organization') console.log(entity.name) // FrenchSouth.digital
 */
export function byId(id: AnyEntityId): Entity | undefined {
  const current = resolveId(id)
  return current === undefined ? undefined : findEntity(current)
}
