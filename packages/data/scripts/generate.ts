/**
 * Checks `records/` and writes what the package is built from: `src/generated/`, `json/` and `schema/`. Exit code 1,
 * and nothing written, when a record is wrong or there is none.
 *
 *   node --conditions=garrigue-source scripts/generate.ts [--records FOLDER] [--out FOLDER] [--write-exports]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { generatePackage, packageRoot } from './generate-package.ts'
import { packageExports } from './package-exports.ts'

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: `${packageRoot}records` },
    out: { type: 'string', default: packageRoot },
    'write-exports': { type: 'boolean', default: false },
  },
})

const manifest = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { readonly exports: unknown }
if (options['write-exports'] && !isDeepStrictEqual(manifest.exports, packageExports())) {
  const text = JSON.stringify({ ...manifest, exports: packageExports() }, null, 2)
  writeFileSync(`${packageRoot}package.json`, `${text}\n`)
  console.log('Wrote the exports of package.json')
}

const { written, faults = [] } = generatePackage(options.records, options.out)
if (written !== undefined) console.log(written)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
