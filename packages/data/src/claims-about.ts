import type { AnyEntityId } from './any-id.ts'
import { claimReferences, claimsByType } from './generated/collections.ts'
import { inReadingOrder, type Position } from './in-reading-order.ts'
import { resolveId } from './resolve-id.ts'
import type { Claim } from './types.ts'

let claimsByEntity: ReadonlyMap<string, readonly Claim[]> | undefined

/**
 * The claims that name an entity in any of their fields (who holds a role, whom a quote mentions) or that the entity
 * itself makes: oldest source first, then in the order of the text. None for an id that no entity has.
 *
 * @example
 * const said = claimsAbout('pierre-deniset').filter((claim) => claim.type === 'quote')
 */
export function claimsAbout(id: AnyEntityId): readonly Claim[] {
  claimsByEntity ??= indexClaims()
  return claimsByEntity.get(resolveId(id) ?? '') ?? []
}

function indexClaims(): ReadonlyMap<string, readonly Claim[]> {
  const claims = Object.values<readonly Claim[]>({ ...claimsByType }).flat()
  const index = new Map<string, Claim[]>()
  for (const claim of claims.sort((a, b) => inReadingOrder(positionOf(a), positionOf(b)))) {
    for (const id of namedIn(claim)) {
      const list = index.get(id)
      if (list === undefined) index.set(id, [claim])
      else list.push(claim)
    }
  }
  return index
}

function namedIn(claim: Claim): ReadonlySet<string> {
  const fields = claim as unknown as Readonly<Record<string, string | null | readonly string[]>>
  const ids = claimReferences[claim.type].flatMap((field) => fields[field] ?? [])
  return new Set(claim.assertedBy.speaker === undefined ? ids : [...ids, claim.assertedBy.speaker])
}

function positionOf(claim: Claim): Position {
  return claim.evidence[0] ?? { source: '', start: 0 }
}
