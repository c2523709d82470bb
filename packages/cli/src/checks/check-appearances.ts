import { FOREIGN_ZONES, type Entity } from '@garrigue/schema'
import { messageAt } from '../messages/message-at.ts'
import { commenter, unnamed } from '../messages/names.ts'
import { partsOf } from '../files/parts-of.ts'
import type { CheckGround, Check } from './ground.ts'
import { registryFile } from './registry-file.ts'

/** Entities that no article names: people who are only named among comments, and names that nothing uses. */
export const checkAppearances: Check = (ground) => {
  const { own, foreign } = placesOf(ground)
  const used = usedElsewhere(ground)
  return ground.registry.entities.flatMap((entity) => {
    if (own.has(entity.id) || used.has(entity.id)) return []
    const place = foreign.get(entity.id)
    if (entity.kind === 'person' && place !== undefined) return [messageAt(commenter, registryFile(entity), { name: entity.name, place })]
    return [messageAt(unnamed, registryFile(entity), { name: entity.name })]
  })
}

/** The ids that articles name, and for those that comments and the site's own words name, where they first do. */
function placesOf({ reads }: CheckGround): { readonly own: ReadonlySet<string>; readonly foreign: ReadonlyMap<string, string> } {
  const own = new Set<string>()
  const foreign = new Map<string, string>()
  for (const { seed, reading } of reads) {
    for (const { entity, start } of reading.mentions) {
      const zone = reading.segments.find((segment) => segment.start <= start && start < segment.end)?.zone
      if (zone === undefined || !FOREIGN_ZONES.includes(zone)) own.add(entity)
      else if (!foreign.has(entity)) foreign.set(entity, seed.file)
    }
  }
  return { own, foreign }
}

/** Ids that side files, decisions and other entities name. */
function usedElsewhere({ reads, drafts, registry: { entities } }: CheckGround): ReadonlySet<string> {
  const inFacts = reads.flatMap(({ seed: { facts } }) => [facts.repostedBy, facts.via, ...partsOf(facts).flatMap((part) => [part.facts.publisher, part.facts.author].flat())])
  const parents = entities.flatMap((entity: Entity & { readonly partOf?: string; readonly place?: string }) => [entity.partOf, entity.place])
  const inClaims = drafts.flatMap(({ docket }) => docket.cases.flatMap(({ claim }) => (Object.values(claim) as unknown[]).flat()))
  return new Set([...inFacts, ...parents, ...inClaims].filter((value) => typeof value === 'string'))
}
