import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { claimTypes, type Claim, type Entity, type SeedRecords } from '@garrigue/schema'
import { UsageError } from '../commands/output.ts'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { sha256 } from '../records/hash.ts'
import { readGitRecords } from './read-git-records.ts'
import type { RecordText, Snapshot } from './snapshot.ts'

const GIT = 'git:'
const RECORDS = 'packages/data/records'

/** Reads the records that somebody asked for: `git:<revision>` of the repository at `root`, a folder of records, or a folder that holds a repository. Throws `UsageError`. */
export function readSnapshot(asked: string, cwd: string, root: string | undefined): Snapshot {
  const files = asked.startsWith(GIT) ? readGitRecords(asked.slice(GIT.length), root ?? cwd, RECORDS) : readFolder(asked, cwd)
  return snapshotOf(asked, files)
}

function readFolder(asked: string, cwd: string): RecordText[] {
  const given = resolve(cwd, asked)
  const folder = [given, join(given, RECORDS)].find((path) => existsSync(join(path, 'seeds')) && !existsSync(join(path, 'registry')))
  const known = folder ?? (existsSync(join(given, 'entities')) ? given : undefined)
  if (known === undefined) throw new UsageError(`« ${asked} » n’est pas un dossier de fiches : il y manque seeds/ ou entities/. Une révision s’écrit « git:main ».`)
  return readdirSync(known, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, text: readFileSync(join(known, path), 'utf8') }))
}

/** The records of some files. What is no record of a kind that we know (the catalogue of messages, a later kind) is left aside. */
function snapshotOf(name: string, files: readonly RecordText[]): Snapshot {
  const sorted = files.toSorted((a, b) => byCodeUnit(a.path, b.path))
  const of = (folder: string): unknown[] => sorted.filter(({ path }) => path.startsWith(folder)).map((file) => parse(file, name))
  const entities = of('entities/').filter((value) => isRecord(value) && typeof value['id'] === 'string') as Entity[]
  const withdrawn = of('withdrawn.json').flatMap((list) => (Array.isArray(list) ? (list as readonly { readonly id: string }[]) : []))
  const seeds = of('seeds/').filter((value) => isRecord(value)) as unknown as Partial<SeedRecords>[]
  return {
    name,
    sha256: sha256(sorted.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join('')),
    entities,
    sources: seeds.flatMap(({ sources = [] }) => sources),
    claims: seeds.flatMap(({ claims = [] }) => claims).filter((claim) => isClaim(claim)),
    mentions: seeds.flatMap(({ mentions = [] }) => mentions),
    rejected: new Map(seeds.flatMap(({ rejected = [] }) => rejected.map(({ id, into }) => [id, into] as const))),
    redirects: new Map(entities.flatMap(({ id, redirectsFrom }) => ((redirectsFrom as readonly string[] | undefined) ?? []).map((from) => [from, id] as const))),
    withdrawn: new Set(withdrawn.map(({ id }) => id)),
  }
}

function parse({ path, text }: RecordText, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError(`« ${path} », dans « ${name} », n’est pas du JSON.`)
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Of a type that we know, with an id and at least one passage: enough to be compared. */
function isClaim(claim: Partial<Claim>): boolean {
  return typeof claim.id === 'string' && claimTypes.some((type) => type === claim.type) && (claim.evidence?.length ?? 0) > 0
}
