import type { Entity, NamedIn, Source } from '@garrigue/schema'
import { canonical, compareById, type Compared } from './compare-by-id.ts'
import { compareDisagreements, type ComparedDisagreements } from './compare-disagreements.ts'
import { findDuplicates, type PossibleDuplicate } from './find-duplicates.ts'
import { impliedVersion, type ImpliedVersion } from './implied-version.ts'
import { matchClaims, type ComparedClaims } from './match-claims.ts'
import type { Snapshot } from './snapshot.ts'

export interface ComparedEntities extends Compared<Entity> {
  /** Ids that were given up and lead elsewhere: renamed, or joined to another. */
  readonly moved: readonly { readonly before: Entity; readonly after: Entity }[]
}

/** What is not the same any more, in meaning: by records and their fields, not by lines. */
export interface Difference {
  readonly entities: ComparedEntities
  readonly sources: Compared<Source>
  readonly claims: ComparedClaims
  readonly mentions: { readonly added: readonly NamedIn[]; readonly removed: readonly NamedIn[] }
  readonly duplicates: readonly PossibleDuplicate[]
  readonly disagreements: ComparedDisagreements
  readonly version: ImpliedVersion
  /** Ids whose addresses say that nothing is there any more. */
  readonly withdrawn: ReadonlySet<string>
}

export function compareSnapshots(before: Snapshot, after: Snapshot): Difference {
  const compared = {
    entities: compareEntities(before, after),
    sources: compareById(before.sources, after.sources),
    claims: matchClaims(before, after),
    mentions: compareMentions(before.mentions, after.mentions),
    withdrawn: after.withdrawn,
  }
  return { ...compared, duplicates: findDuplicates(before, after), disagreements: compareDisagreements(before, after), version: impliedVersion(compared) }
}

function compareEntities(before: Snapshot, after: Snapshot): ComparedEntities {
  const { added, removed, changed } = compareById(before.entities, after.entities)
  const now = new Map(after.entities.map((entity) => [entity.id, entity]))
  const heirOf = ({ id }: Entity): Entity | undefined => now.get(after.redirects.get(id) ?? '')
  const moved = removed.flatMap((entity) => {
    const heir = heirOf(entity)
    return heir ? [{ before: entity, after: heir }] : []
  })
  // An entity under a new id is no new one.
  return { added: added.filter((entity) => !moved.some((one) => one.after === entity)), removed: removed.filter((entity) => !heirOf(entity)), changed, moved }
}

/** Mentions have no id: they are what and where they are. */
function compareMentions(before: readonly NamedIn[], after: readonly NamedIn[]): Difference['mentions'] {
  const key = ({ source, start, end, entity, text }: NamedIn): string => canonical([source, start, end, entity, text])
  const [old, current] = [new Set(before.map((mention) => key(mention))), new Set(after.map((mention) => key(mention)))]
  return { added: after.filter((mention) => !old.has(key(mention))), removed: before.filter((mention) => !current.has(key(mention))) }
}
