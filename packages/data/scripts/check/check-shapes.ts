import {
  claimKinds,
  entityKinds,
  measures as measuresShape,
  messageCatalogue,
  rulePages,
  seedRecords,
  withdrawals,
  type Claim,
  type ClaimKind,
  type Entity,
  type EntityKind,
  type Measure,
  type MessageKind,
  type RulePage,
  type SeedRecords,
  type Withdrawal,
} from '@garrigue/schema'
import { inCodeUnitOrder } from '../in-code-unit-order.ts'
import type { RecordFile } from '../record-file.ts'
import { expected, reportTo, type Problem, type Report, type Steps } from './problem.ts'
import type { Located, Records } from './records.ts'

const kindsByFolder: ReadonlyMap<string, EntityKind<Entity>> = new Map(
  Object.values(entityKinds).map((kind) => [kind.plural, kind as EntityKind<Entity>]),
)
const kindsByType: ReadonlyMap<unknown, ClaimKind<Claim>> = new Map(
  Object.values(claimKinds).map((kind) => [kind.type, kind as unknown as ClaimKind<Claim>]),
)

/** Lists that stand in one file each, by the name of the list: what is said of the reader, and what was withdrawn. */
const CATALOGUES = { messages: messageCatalogue, rules: rulePages, measures: measuresShape, withdrawn: withdrawals } as const
type CatalogueName = keyof typeof CATALOGUES
const CATALOGUE_FILES = Object.keys(CATALOGUES).map((name) => `${name}.json`)

/**
 * Holds each file to the schema of its kind. The records that come back have their fields in the schema's order, so
 * that whoever wrote the file does not show in what is generated.
 */
export function checkShapes(files: readonly RecordFile[]): { readonly records: Records; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const entities: Located<Entity>[] = []
  const seeds: Located<SeedRecords>[] = []
  const catalogues = { messages: [] as Located<MessageKind>[], rules: [] as Located<RulePage>[], measures: [] as Located<Measure>[], withdrawn: [] as Located<Withdrawal>[] }
  for (const { path: file, text } of files) {
    const at: Steps = []
    const report = reportTo(problems, { file, at })
    const place = placeOf(file)
    if (place === undefined && !CATALOGUE_FILES.includes(file)) {
      report([], `expected entities/<plural>/<id>.json, seeds/<seed>.json, ${CATALOGUE_FILES.join(', ')}; move or remove this file`)
      continue
    }
    const value = parseJson(text, report)
    if (value === undefined) continue
    if (place === undefined) {
      const name = file.slice(0, -'.json'.length) as CatalogueName
      const list: Located<unknown>[] = catalogues[name]
      list.push(...checkCatalogue(CATALOGUES[name], value, report).map((record, index) => ({ file, at: [index], record })))
    } else if (place.folder === undefined) {
      const record = checkSeed(value, report)
      if (record !== undefined) seeds.push({ file, at, record })
      checkName(record?.seed, place.name, 'seed', report)
    } else {
      const record = checkEntity(value, place.folder, report)
      if (record !== undefined) entities.push({ file, at, record })
      checkName(record?.id, place.name, 'id', report)
    }
  }
  type Lists = Required<Omit<SeedRecords, 'seed'>>
  const listed = <Key extends keyof Lists>(key: Key): Located<Lists[Key][number]>[] =>
    seeds.flatMap(({ file, record }) => {
      const list: readonly Lists[Key][number][] = record[key] ?? []
      return list.map((item, index) => ({ file, at: [key, index], record: item }))
    })
  const sources = listed('sources')
  const [claims, mentions, rejected] = [listed('claims'), listed('mentions'), listed('rejected')]
  return { records: { entities, sources, claims, mentions, rejected, ...catalogues }, problems }
}

/** What a file's path says of it: the folder of an entity's kind (none for a seed), and the id. */
function placeOf(path: string): { readonly folder?: string; readonly name: string } | undefined {
  // `seeds/x.json`, `entities/people/x.json`
  const [, seed, folder, entity] = /^(?:seeds\/([^/]+)|entities\/([^/]+)\/([^/]+))\.json$/.exec(path) ?? []
  if (seed !== undefined) return { name: seed }
  return folder === undefined || entity === undefined ? undefined : { folder, name: entity }
}

function checkName(id: string | undefined, name: string, field: string, report: Report): void {
  if (id !== undefined && id !== name) report([field], expected(`"${name}", the name of the file`, id))
}

function parseJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    report([], `expected JSON: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

function checkEntity(value: unknown, folder: string, report: Report): Entity | undefined {
  const kind = kindsByFolder.get(folder)
  if (kind === undefined) {
    report([], expected(`a folder named ${[...kindsByFolder.keys()].join(', ')}`, folder))
    return undefined
  }
  const result = kind.schema.safeParse(value)
  for (const issue of result.error?.issues ?? []) report(stepsOf(issue.path), issue.message)
  return result.data
}

/** Each id stands once, in code-unit order, so that one message or rule more is one hunk of a difference. */
function checkCatalogue(shape: (typeof CATALOGUES)[CatalogueName], value: unknown, report: Report): readonly unknown[] {
  const result = shape.safeParse(value)
  for (const issue of result.error?.issues ?? []) report(stepsOf(issue.path), issue.message)
  const items: readonly { readonly id: string }[] = result.data ?? []
  items.forEach(({ id }, index) => {
    const before = items[index - 1]?.id
    if (before !== undefined && inCodeUnitOrder(before, id) >= 0) report([index, 'id'], expected(`an id after "${before}"`, id))
  })
  return items
}

function checkSeed(value: unknown, report: Report): SeedRecords | undefined {
  const result = seedRecords.safeParse(value)
  const retold = new Set<number>()
  for (const issue of result.error?.issues ?? []) {
    const [list, index] = issue.path
    if (list !== 'claims' || typeof index !== 'number') report(stepsOf(issue.path), issue.message)
    else if (!retold.has(index)) {
      retold.add(index)
      const claim = (value as { readonly claims: readonly unknown[] }).claims[index]
      checkClaim(claim, (at, message) => report(['claims', index, ...at], message))
    }
  }
  return result.data
}

/** Says again what is wrong with a claim: of a union of kinds, the schema can only say that none fits. */
function checkClaim(value: unknown, report: Report): void {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
  const kind = kindsByType.get(type)
  if (kind === undefined) {
    report(['type'], `expected one of ${[...kindsByType.keys()].join(', ')}; got ${JSON.stringify(type)}`)
  } else {
    for (const issue of kind.schema.safeParse(value).error?.issues ?? []) report(stepsOf(issue.path), issue.message)
  }
}

function stepsOf(path: readonly PropertyKey[]): Steps {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}
