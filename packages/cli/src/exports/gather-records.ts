import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entityKinds, type Entity } from '@garrigue/schema'
import { byCodeUnit } from '../files/by-code-unit.ts'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { findRedacted } from '../redactions/find-redacted.ts'
import { readRecords } from '../verification/read-records.ts'
import type { About, Published } from './published.ts'

const RECORDS = 'packages/data/records'

/** The committed records of a repository, checked once more; with an error among the messages they must not be published. Throws `UsageError` when removals cannot be read. */
export function gatherRecords(project: Project): { readonly published: Published; readonly messages: readonly LocatedMessage[] } {
  const read = readRecords(project.records, RECORDS)
  const { seeds, entities } = read
  const records = seeds.map(({ record }) => record)
  return {
    published: {
      about: aboutOf(project),
      entities: inOrder(entities.map(({ record }) => record)),
      sources: records.flatMap(({ sources }) => sources),
      claims: records.flatMap(({ claims }) => claims),
      mentions: records.flatMap(({ mentions }) => mentions),
    },
    messages: [...read.messages, ...findRedacted(read, project.root, RECORDS)],
  }
}

/** By kind, in the order of the kinds, then by id. */
function inOrder(entities: readonly Entity[]): Entity[] {
  const kinds = Object.keys(entityKinds)
  return entities.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byCodeUnit(a.id, b.id))
}

function aboutOf({ root, records }: Project): About {
  const project = readJson(join(root, 'project.json'))
  const data = readJson(join(root, 'packages', 'data', 'package.json'))
  const site = project['site'] ?? 'https://garrigue.example'
  return {
    name: project['name'] ?? 'Garrigue',
    site: site.endsWith('/') ? site : `${site}/`,
    repository: project['repository'] ?? '',
    version: data['version'] ?? '0.0.0',
    recordsSha256: hashOfRecords(records),
  }
}

function readJson(path: string): Readonly<Record<string, string | undefined>> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string | undefined>>) : {}
}

/** The SHA-256 of what `sha256sum` prints for the record files in the order of their paths; the package's script computes the same. */
function hashOfRecords(folder: string): string {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = paths.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name))
  const named = files.map((file) => ({ file, path: file.slice(folder.length + 1).replaceAll('\\', '/') })).toSorted((a, b) => byCodeUnit(a.path, b.path))
  return hash(named.map(({ file, path }) => `${hash(readFileSync(file, 'utf8'))}  ${path}\n`).join(''))
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
