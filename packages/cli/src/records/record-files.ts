import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { entityKinds, type Entity, type SeedRecords } from '@garrigue/schema'
import { byCodeUnit } from '../files/read-registry.ts'

/** The record files as they should be: text by path below the records folder. */
export type RecordFiles = ReadonlyMap<string, string>

/** `seeds/<seed>.json` and `entities/<plural>/<id>.json`, each as text that depends on nothing but the records. */
export function recordFilesOf(seeds: readonly SeedRecords[], entities: readonly Entity[]): RecordFiles {
  const files = new Map<string, string>()
  for (const records of seeds) files.set(`seeds/${records.seed}.json`, print(records))
  for (const entity of entities) files.set(`entities/${entityKinds[entity.kind].plural}/${entity.id}.json`, print(entity))
  return new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)))
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The paths whose file differs from what it should be, is missing, or should not be there. `kept` paths are left as they are. */
export function staleFiles(folder: string, wanted: RecordFiles, kept: ReadonlySet<string>): string[] {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.json')) : []
  const changed = [...wanted].filter(([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text).map(([path]) => path)
  const gone = present.filter((path) => !wanted.has(path) && !kept.has(path))
  return [...changed, ...gone].sort(byCodeUnit)
}

/** Writes what differs, each file aside first and then in its place, so that a run cut short leaves whole files. */
export function writeRecordFiles(folder: string, wanted: RecordFiles, stale: readonly string[]): void {
  for (const path of stale) {
    const target = join(folder, path)
    const text = wanted.get(path)
    if (text === undefined) {
      rmSync(target)
      continue
    }
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(`${target}.new`, text)
    renameSync(`${target}.new`, target)
  }
}
