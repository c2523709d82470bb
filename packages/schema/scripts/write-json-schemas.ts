/** Writes `json/*.schema.json`; with `--check` writes nothing and fails when a file is stale, missing or too many. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../src/json-schemas.ts'

const folder = fileURLToPath(new URL('../json/', import.meta.url))
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })

const wanted = new Map([...jsonSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]))
const present = readdirSync(folder).filter((name) => name.endsWith('.json'))
const stale = [
  ...[...wanted].filter(([name, text]) => !present.includes(name) || readFileSync(folder + name, 'utf8') !== text).map(([name]) => name),
  ...present.filter((name) => !wanted.has(name)),
]

if (check && stale.length > 0) {
  console.error(`Stale JSON Schemas: ${stale.join(', ')}. Run: pnpm --filter @garrigue/schema generate`)
  process.exitCode = 1
} else if (!check) {
  for (const name of stale) {
    const text = wanted.get(name)
    if (text === undefined) rmSync(folder + name)
    else writeFileSync(folder + name, text)
  }
  console.log(stale.length === 0 ? 'JSON Schemas are fresh.' : `Wrote ${stale.join(', ')}`)
}
