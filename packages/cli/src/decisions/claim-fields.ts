import { boundsOf } from '@garrigue/core'
import type { Correction, When, WrittenFields } from '@garrigue/schema'
import { birthOf } from '../records/birth-of.ts'
import type { UncitedClaim } from '../records/drafted-claim.ts'

/** Own fields of a claim from what a person wrote: a date gets its bounds. */
export function claimFieldsOf(written: WrittenFields & Correction): Record<string, unknown> {
  const own = Object.entries(written).filter(([name]) => name !== 'stance' && name !== 'assertedBy')
  return Object.fromEntries(own.map(([name, value]) => [name, name === 'date' && typeof value === 'string' ? whenOf(value) : value]))
}

function whenOf(edtf: string): When | null {
  const bounds = boundsOf(edtf)
  return bounds ? { edtf, ...bounds, basis: 'side-file' } : null
}

/** The claim with what follows from its other fields: of a property, when its subject came to be; of a quote, whose word it is. */
export function withDerivedFields(claim: UncitedClaim): UncitedClaim {
  if (claim.type === 'quote') {
    const { voice } = claim.assertedBy
    return { ...claim, assertedBy: claim.speaker === null ? { voice } : { voice, speaker: claim.speaker } }
  }
  if (claim.type !== 'attribute') return claim
  // What the reader knew of its date still holds.
  if (claim.attribute === 'founded' && claim.date?.edtf === claim.value) return claim
  const { date: _, ...rest } = claim
  const date = birthOf(claim.attribute, claim.value, claim.attestedAt, 'side-file')
  return date ? { ...rest, date } : rest
}
