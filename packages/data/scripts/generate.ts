/**
 * Checks `records/` and writes what the package is built from: `src/generated/`, `json/` and `schema/`. Exit code 1,
 * and nothing written, when a record is wrong or there is none.
 *
 *   node --conditions=garrigue-source scripts/generate.ts [--records FOLDER] [--out FOLDER] [--write-exports]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { checkRecords } from './check/check-records.ts'
import { formatProblem } from './check/problem.ts'
import { packageExports } from './package-exports.ts'
import { hashOfRecords, readRecordFiles } from './record-file.ts'
import { renderPackage } from './render/render-package.ts'
import { writeFiles } from './write-files.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: `${root}records` },
    out: { type: 'string', default: root },
    'write-exports': { type: 'boolean', default: false },
  },
})

interface Manifest {
  readonly version: string
  readonly exports: unknown
}
const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest
const manifest = readManifest(`${root}package.json`)

if (options['write-exports'] && !isDeepStrictEqual(manifest.exports, packageExports())) {
  const text = JSON.stringify({ ...manifest, exports: packageExports() }, null, 2)
  writeFileSync(`${root}package.json`, `${text}\n`)
  console.log('Wrote the exports of package.json')
}

const files = readRecordFiles(options.records)
const { records, problems } = checkRecords(files)
if (files.length === 0) {
  fail(`expected records in ${options.records}: run \`npm run garrigue -- extract\``)
} else if (problems.length > 0) {
  const count = `Problems in the records: ${problems.length}; nothing was written.`
  const advice = 'They come from `garrigue extract`: mend the seed, the registry or the rule, not the record.'
  fail(...problems.map(formatProblem), `${count} ${advice}`)
} else {
  const generated = renderPackage(records, {
    dataVersion: manifest.version,
    schemaVersion: readManifest(fileURLToPath(import.meta.resolve('@garrigue/schema/package.json'))).version,
    recordsSha256: hashOfRecords(files),
  })
  const changed = writeFiles(options.out, generated)
  const counts = Object.entries<readonly unknown[]>({ ...records }).map(([name, list]) => `${list.length} ${name}`)
  console.log(`${counts.join(', ')}; files changed: ${changed}`)
}

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
