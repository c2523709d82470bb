import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { entityKinds, type Entity, type SeedRecords, type Withdrawal } from '@garrigue/schema'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { messageCatalogue } from '../messages/index.ts'
import { printJson } from '../print/print-json.ts'

/** The record files as they should be: text by path below the records folder. */
export type RecordFiles = ReadonlyMap<string, string>

/** What the record files hold. */
export interface RecordsToWrite {
  readonly seeds: readonly SeedRecords[]
  readonly entities: readonly Entity[]
  /** In the order of the ids. */
  readonly withdrawn: readonly Withdrawal[]
}

/**
 * `seeds/<seed>.json` and `entities/<plural>/<id>.json`, each as text that depends on nothing but the records; `withdrawn.json`, when anything is; `messages.json`, the
 * catalogue of messages, which depends on nothing but the code; and what else is said of the reader, by the name of its file.
 */
export function recordFilesOf({ seeds, entities, withdrawn }: RecordsToWrite, ofReader: ReadonlyMap<string, readonly unknown[]> = new Map()): RecordFiles {
  const files = new Map<string, string>()
  for (const records of seeds) files.set(`seeds/${records.seed}.json`, `${printJson(records)}\n`)
  for (const entity of entities) files.set(`entities/${entityKinds[entity.kind].plural}/${entity.id}.json`, `${printJson(entity)}\n`)
  if (withdrawn.length > 0) files.set('withdrawn.json', printLines(withdrawn))
  files.set('messages.json', `${printJson(messageCatalogue.map(({ id, severity, text, remedy, explanation }) => ({ id, severity, text, remedy, explanation })))}\n`)
  for (const [path, list] of ofReader) files.set(path, printLines(list))
  return new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** One item a line: there are many, and a line is what a difference shows. */
function printLines(list: readonly unknown[]): string {
  return `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
}

export interface StaleFiles {
  /** Paths whose file is missing or is not what it should be. */
  readonly different: readonly string[]
  /** Paths of files that should not be there. */
  readonly tooMany: readonly string[]
}

/** What is stale in the records folder. `kept` files are left as they are when they are there. */
export function staleFiles(folder: string, wanted: RecordFiles, kept: ReadonlySet<string>): StaleFiles {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  // A run cut short may leave a file aside.
  const present = new Set(paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.json(?:\.new)?$/.test(path)))
  return {
    different: [...wanted].filter(([path, text]) => !present.has(path) || (!kept.has(path) && readFileSync(join(folder, path), 'utf8') !== text)).map(([path]) => path),
    tooMany: [...present].filter((path) => !wanted.has(path) && !kept.has(path)).sort(byCodeUnit),
  }
}

/** Writes or removes the given paths, each file aside first and then in its place, so that a run cut short leaves whole files. */
export function writeRecordFiles(folder: string, wanted: RecordFiles, paths: readonly string[]): void {
  for (const path of paths) {
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
