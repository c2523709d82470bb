import { claimsByType, type Claim } from '@garrigue/data'

/** The share of claims that a person has looked at, from 0 to 1. */
export function reviewedShare(): number {
  const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
  return claims.length === 0 ? 0 : claims.filter(({ review }) => review !== 'machine').length / claims.length
}
