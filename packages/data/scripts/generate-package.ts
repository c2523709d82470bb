import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkRecords } from './check/check-records.ts'
import { formatProblem } from './check/problem.ts'
import { hashOfRecords, readRecordFiles } from './record-file.ts'
import { renderPackage } from './render/render-package.ts'
import { writeFiles } from './write-files.ts'

/** What was written, in one line; or why nothing was, each fault a line. */
export type Outcome = { readonly written: string; readonly faults?: never } | { readonly faults: readonly string[]; readonly written?: never }

/** Where package.json stands, and what else is written below it by default. */
export const packageRoot: string = fileURLToPath(new URL('../', import.meta.url))

/** Checks the records of a folder and writes what the package is built from: `src/generated/`, `json/` and `schema/`, below `out`. */
export function generatePackage(folder: string, out: string): Outcome {
  const files = readRecordFiles(folder)
  if (files.length === 0) return { faults: [`expected records in ${folder}: run \`npm run garrigue -- extract\``] }
  const { records, problems } = checkRecords(files)
  if (problems.length > 0) {
    const count = `Problems in the records: ${problems.length}; nothing was written.`
    const advice = 'They come from `garrigue extract`: mend the seed, the registry or the rule, not the record.'
    return { faults: [...problems.map(formatProblem), `${count} ${advice}`] }
  }
  const generated = renderPackage(records, {
    dataVersion: versionIn(`${packageRoot}package.json`),
    schemaVersion: versionIn(fileURLToPath(import.meta.resolve('@garrigue/schema/package.json'))),
    recordsSha256: hashOfRecords(files),
  })
  const changed = writeFiles(out, generated)
  const counts = Object.entries<readonly unknown[]>({ ...records }).map(([name, list]) => `${list.length} ${name}`)
  return { written: `${counts.join(', ')}; files changed: ${changed}` }
}

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version
}
