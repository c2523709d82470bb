import { claimKinds, type Claim, type SeedRecords } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { unknownReference } from '../messages/verify.ts'
import { placeInRecord } from './place-in-record.ts'
import type { ReadRecord, ReadRecords } from './read-records.ts'

/** An id that a record names, with the field that holds it. */
interface Reference {
  readonly field: string
  readonly id: string
  readonly to: 'entity' | 'source' | 'claim'
  /** Id of the record that names it. */
  readonly from: string
}

/** Every id that a record names is that of an entity, a source or a claim, and not one that was given up. */
export function checkReferences({ seeds, entities }: ReadRecords): LocatedMessage[] {
  const known = {
    entity: new Set(entities.map(({ record }) => record.id)),
    claim: new Set(seeds.flatMap(({ record }) => record.claims.map(({ id }) => id))),
  }
  return seeds.flatMap((read) => {
    const sources = new Set(read.record.sources.map(({ id }) => id))
    const isKnown = ({ id, to }: Reference): boolean => (to === 'source' ? sources.has(id) : known[to].has(id))
    return referencesOf(read.record).flatMap((reference) => (isKnown(reference) ? [] : [faultOf(reference, read)]))
  })
}

function referencesOf({ sources, claims, mentions, rejected = [] }: SeedRecords): Reference[] {
  return [
    ...sources.flatMap(({ id, publisher, authors, via }) => [publisher, ...authors, ...via].flatMap((credit) => (credit === null || credit.entity === null ? [] : [{ field: 'entity', id: credit.entity, to: 'entity', from: id } as const]))),
    ...claims.flatMap((claim) => ofClaim(claim)),
    ...mentions.flatMap(({ source, entity }) => [{ field: 'source', id: source, to: 'source', from: source } as const, { field: 'entity', id: entity, to: 'entity', from: source } as const]),
    ...rejected.flatMap(({ id, into }) => (into === undefined ? [] : [{ field: 'into', id: into, to: 'claim', from: id } as const])),
  ]
}

function ofClaim(claim: Claim): Reference[] {
  const fields = claim as unknown as Readonly<Record<string, string | null | readonly string[] | undefined>>
  const named = (claimKinds[claim.type].references as readonly string[]).flatMap((field) => [fields[field] ?? []].flat().map((id) => ({ field, id })))
  const { assertedBy, evidence, distinctFrom = [] } = claim
  const { speaker } = assertedBy
  return [
    ...[...named, ...(speaker === undefined ? [] : [{ field: 'speaker', id: speaker }])].map((one) => ({ ...one, to: 'entity' as const })),
    ...evidence.map(({ source }) => ({ field: 'source', id: source, to: 'source' as const })),
    ...distinctFrom.map(({ claim: id }) => ({ field: 'claim', id, to: 'claim' as const })),
  ].map((reference) => ({ ...reference, from: claim.id }))
}

function faultOf({ field, id, from }: Reference, { file, text }: ReadRecord<SeedRecords>): LocatedMessage {
  return messageAt(unknownReference, file, { field, id }, placeInRecord(text, `"${from}"`, `"${id}"`))
}
