import { claimsByType } from './generated/collections.ts'
import { claimRedirects } from './generated/meta.ts'
import type { Claim } from './types.ts'

let claimsById: ReadonlyMap<string, Claim> | undefined

/**
 * The claim with this id; or the one that a person corrected it to, or joined it to.
 *
 * @returns undefined for an id that no claim has, such as that of a claim that was rejected
 *
 * @example
 * const claim = claimById('c-yr4yktetmc2w')
 */
export function claimById(id: string): Claim | undefined {
  claimsById ??= new Map(
    Object.values<readonly Claim[]>({ ...claimsByType }).flatMap((list) => list.map((claim) => [claim.id, claim])),
  )
  return claimsById.get(Object.hasOwn(claimRedirects, id) ? (claimRedirects[id] ?? id) : id)
}
