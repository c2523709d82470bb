import { findDisagreements, jsonSchemas, type Disagreement, type Entity } from '@garrigue/schema'
import type { Records } from '../check/records.ts'
import { inCodeUnitOrder } from '../in-code-unit-order.ts'
import { publishedLists, type PublishedList } from '../published-lists.ts'
import { renderCollections } from './render-collections.ts'
import { renderIds } from './render-ids.ts'
import { renderIndex } from './render-index.ts'
import { renderLabels } from './render-labels.ts'
import { renderJson, renderList } from './render-list.ts'
import { renderMeta, type Meta } from './render-meta.ts'
import { renderTypes } from './render-types.ts'

/**
 * Every generated file of the package by its path, from checked records. The order in which the records come does not
 * matter.
 */
export function renderPackage(
  records: Records,
  about: Pick<Meta, 'dataVersion' | 'schemaVersion' | 'recordsSha256'>,
): ReadonlyMap<string, string> {
  const disagreements = disagreementsAmong(records)
  const lists = new Map(
    publishedLists.map((list) => [list, list.holds === 'disagreements' ? disagreements : sortedRecords(list, records)]),
  )
  const idsOf = (list: PublishedList): string[] =>
    (lists.get(list) ?? []).map((record) => ('id' in record ? record.id : ''))
  const schemas = jsonSchemas()
  const files = new Map<string, string>()
  for (const [list, sorted] of lists) {
    const schema = `${list.singular}.schema.json`
    files.set(`src/generated/${list.plural}.ts`, renderList(list, sorted))
    files.set(`json/${list.plural}.json`, renderJson(sorted))
    files.set(`schema/${schema}`, `${JSON.stringify(schemas.get(schema), null, 2)}\n`)
  }
  const modules = {
    collections: renderCollections(),
    ids: renderIds(idsOf),
    index: renderIndex(),
    labels: renderLabels(),
    meta: renderMeta({
      ...about,
      counts: Object.fromEntries([...lists].map(([list, sorted]) => [list.plural, sorted.length])),
      redirects: redirectsOf(records.entities.map(({ record }) => record)),
      claimRedirects: claimRedirectsOf(records),
      withdrawn: records.withdrawn.map(({ record }) => record),
    }),
    types: renderTypes(),
  }
  for (const [name, text] of Object.entries(modules)) files.set(`src/generated/${name}.ts`, text)
  return files
}

/** What the lists hold; what was rejected or withdrawn is in none. */
type AnyRecord = Records[Exclude<keyof Records, 'rejected' | 'withdrawn'>][number]['record']

/** By id. They are found anew in what is published, so that none can be out of date. */
function disagreementsAmong({ claims, sources, entities }: Records): readonly Disagreement[] {
  const kinds = new Map(entities.map(({ record }) => [record.id, record.kind]))
  return findDisagreements({
    claims: claims.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    kindOf: (id) => kinds.get(id),
  })
}

function sortedRecords({ holds, singular }: PublishedList, all: Records): readonly AnyRecord[] {
  if (holds === 'disagreements') return []
  const records: readonly AnyRecord[] = all[holds].map(({ record }) => record)
  return records
    .filter((record) => {
      if ('type' in record) return record.type === singular
      return holds !== 'entities' || ('kind' in record && record.kind === singular)
    })
    .sort(inListOrder)
}

/** By id; mentions, which have none, by their place. */
function inListOrder(a: AnyRecord, b: AnyRecord): number {
  if ('id' in a && 'id' in b) return inCodeUnitOrder(a.id, b.id)
  if ('id' in a || 'id' in b) return 0
  return (
    inCodeUnitOrder(a.source, b.source) || a.start - b.start || b.end - a.end || inCodeUnitOrder(a.entity, b.entity)
  )
}

function redirectsOf(entities: readonly Entity[]): Readonly<Record<string, string>> {
  const pairs = entities.flatMap(({ id, redirectsFrom }) => redirectsFrom.map((from) => [from, id] as const))
  return Object.fromEntries(pairs.sort(([a], [b]) => inCodeUnitOrder(a, b)))
}

/** Ids of claims that were corrected or joined to another, each with the id that stands for it now. */
function claimRedirectsOf({ claims, rejected }: Records): Readonly<Record<string, string>> {
  const corrected = claims.flatMap(({ record: { id, supersedes } }) => (supersedes === undefined ? [] : [[supersedes, id] as const]))
  const joined = rejected.flatMap(({ record: { id, into } }) => (into === undefined ? [] : [[id, into] as const]))
  return Object.fromEntries([...corrected, ...joined].sort(([a], [b]) => inCodeUnitOrder(a, b)))
}
