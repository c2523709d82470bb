import { byId, claimsByType, entitiesByKind, sources, type Claim, type Entity, type Evidence, type Mention, type Source } from '@garrigue/data'
import { mentions } from '@garrigue/data/mentions'
import { claimAnchor } from '../addresses/address.ts'
import { entityKinds, type EntityPageKind } from './kinds.ts'

/** One passage that supports a claim, with the address of its own on the source's page. */
export interface AnchoredEvidence {
  readonly claim: Claim
  readonly evidence: Evidence
  readonly anchor: string
}

export interface EntitiesOfKind {
  readonly kind: EntityPageKind
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[]
}

const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
const mentionsBySource: ReadonlyMap<string, readonly Mention[]> = Map.groupBy(mentions, ({ source }) => source)
const evidenceBySource: ReadonlyMap<string, readonly AnchoredEvidence[]> = Map.groupBy(claims.flatMap(anchored), ({ evidence }) => evidence.source)

/** The passages of a claim, each with its anchor. */
export function anchored(claim: Claim): readonly AnchoredEvidence[] {
  return claim.evidence.map((evidence, index) => ({ claim, evidence, anchor: claimAnchor(claim.id, index) }))
}

/** The names in a source that have a page, in the order of the text. */
export function mentionsIn(source: Source): readonly Mention[] {
  return (mentionsBySource.get(source.id) ?? []).filter(({ entity }) => byId(entity)).toSorted((a, b) => a.start - b.start)
}

/** The passages of a source that support claims, in the order of the text. */
export function evidenceIn(source: Source): readonly AnchoredEvidence[] {
  return (evidenceBySource.get(source.id) ?? []).toSorted((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
}

/** Whom and what a source names, by kind, most often named first. */
export function entitiesIn(source: Source): readonly EntitiesOfKind[] {
  const counts = new Map<string, number>()
  for (const { entity } of mentionsIn(source)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return entityKinds.flatMap((kind) => {
    const entities = kind.entities
      .filter(({ id }) => counts.has(id))
      .map((entity) => ({ entity, count: counts.get(entity.id) ?? 0 }))
      .toSorted((a, b) => b.count - a.count)
    return entities.length > 0 ? [{ kind, entities }] : []
  })
}

/** The other articles collected on the same page. */
export function siblingsOf(source: Source): readonly Source[] {
  return sources.filter(({ seed, id }) => seed === source.seed && id !== source.id)
}

export const entityCount: number = Object.values({ ...entitiesByKind }).reduce((sum, list: readonly Entity[]) => sum + list.length, 0)
