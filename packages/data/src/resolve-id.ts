import type { AnyEntityId } from './any-id.ts'
import { findEntity } from './find-entity.ts'
import { redirects } from './generated/meta.ts'

/**
 * The id that stands today for `id`, which may have been merged or renamed since it was written down.
 *
 * @returns undefined when no version of this package up to this one had such an entity, or when it was withdrawn (`withdrawn`)
 *
 * @example
 * resolveId('frenchsouth-digital') // 'frenchsouth-digital'
 * resolveId('no-such-entity') // undefined
 */
export function resolveId(id: AnyEntityId): string | undefined {
  const current = Object.hasOwn(redirects, id) ? redirects[id] : id
  return current === undefined ? undefined : findEntity(current)?.id
}
