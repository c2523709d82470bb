import type { Claim, Entity, NamedIn, Source } from '@garrigue/schema'
import type { Bump } from './implied-version.ts'
import type { ComparedPair } from './print-difference.ts'

interface DeltaOf<Record> {
  /** New records and changed ones, whole. */
  readonly put: readonly Record[]
  readonly removed: readonly string[]
}

/** `delta.json`: what makes one version of the records of another. It holds nothing of what was before but ids. */
export interface Delta {
  readonly schemaVersion: 1
  readonly from: { readonly recordsSha256: string }
  readonly to: { readonly recordsSha256: string }
  readonly bump: Bump
  readonly entities: DeltaOf<Entity> & { readonly redirects: Readonly<Record<string, string>> }
  readonly sources: DeltaOf<Source>
  /** `replaced`: the id of a claim that says something else now, and its new id. */
  readonly claims: DeltaOf<Claim> & { readonly replaced: Readonly<Record<string, string>> }
  readonly mentions: { readonly added: readonly NamedIn[]; readonly removed: readonly Pick<NamedIn, 'source' | 'start' | 'end' | 'entity'>[] }
}

/** The step from one version to another, for whoever has the first. */
export function makeDelta({ before, after, difference }: ComparedPair): Delta {
  const { entities, sources, claims, mentions, version } = difference
  const afterOf = <Record>({ after: record }: { readonly after: Record }): Record => record
  const isNewId = ({ before: old, after: current }: { readonly before: { readonly id: string }; readonly after: { readonly id: string } }): boolean => old.id !== current.id
  const replaced = claims.changed.filter((change) => isNewId(change))
  const known = new Set([...entities.added, ...entities.changed.map(afterOf)].map(({ id }) => id))
  const heirs = [...new Set(entities.moved.map(afterOf))].filter(({ id }) => !known.has(id))
  return {
    schemaVersion: 1,
    from: { recordsSha256: before.sha256 },
    to: { recordsSha256: after.sha256 },
    bump: version.bump,
    entities: {
      put: [...entities.added, ...entities.changed.map(afterOf), ...heirs],
      removed: [...entities.removed, ...entities.moved.map((one) => one.before)].map(({ id }) => id),
      redirects: Object.fromEntries(entities.moved.map((one) => [one.before.id, one.after.id])),
    },
    sources: { put: [...sources.added, ...sources.changed.map(afterOf)], removed: sources.removed.map(({ id }) => id) },
    claims: {
      put: [...claims.added, ...claims.changed.map(afterOf)],
      removed: [...claims.removed, ...claims.settled.map(({ claim }) => claim), ...replaced.map((change) => change.before)].map(({ id }) => id),
      replaced: Object.fromEntries(replaced.map((change) => [change.before.id, change.after.id])),
    },
    mentions: { added: mentions.added, removed: mentions.removed.map(({ source, start, end, entity }) => ({ source, start, end, entity })) },
  }
}
