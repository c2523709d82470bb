import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reading as readingSchema, type Reading } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { entriesOf, readRegistry } from '../src/files/read-registry.ts'
import { readSeeds } from '../src/files/read-seeds.ts'
import { readText } from '../src/read-text.ts'
import { editorOf } from './json-schema-of.ts'
import { repository } from './repository.ts'

// What is understood of each seed today, one item a line, so that a change of a rule shows in a diff. `UPDATE=1 npx vitest run
// golden-readings` writes the files anew; read the difference before you commit it.
const folder = fileURLToPath(new URL('readings/', import.meta.url))
const update = process.env['UPDATE'] === '1'
if (update && process.env['CI']) throw new Error('Golden readings are never written by a build service.')

const registry = entriesOf(readRegistry(repository.registry).entities)
const seeds = readSeeds(repository.seeds, { sideFiles: true }).seeds
const readings = seeds.map((seed) => readText(seed, registry).reading)

if (update) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const reading of readings) writeFileSync(`${folder}${reading.document.id}.json`, print(reading))
}

describe('the golden readings', () => {
  it('are those of the seeds, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(seeds.map(({ id }) => `${id}.json`))
  })

  it.each(readings.map((reading) => [reading.document.id, reading] as const))('%s', (id, reading) => {
    const path = `${folder}${id}.json`
    expect(existsSync(path)).toBe(true)
    expect(print(reading)).toBe(readFileSync(path, 'utf8'))
  })
})

describe.each(readings.map((reading, index) => [reading.document.id, reading, seeds[index]?.bytes] as const))('the reading of %s', (_, reading, bytes) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

  it('is a reading, to the command line and to an editor', () => {
    expect(readingSchema.parse(reading)).toEqual(reading)
    const accepts = editorOf('reading')
    expect([accepts(reading), accepts.errors]).toEqual([true, null])
    expect(accepts({ ...reading, more: 1 })).toBe(false)
  })

  it('says nothing that is not in the text', () => {
    const parts = [reading.mentions, reading.quotes, reading.roles, reading.dates, reading.figures, reading.relations, reading.statements, reading.attributes, reading.occurrences].flat()
    expect(parts).not.toHaveLength(0)
    for (const part of parts) expect(part.text).toBe(text.slice(part.start, part.end))
  })

  it('leaves no character without a zone', () => {
    expect(reading.segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(reading.segments.map(({ start }) => start)).toEqual([0, ...reading.segments.slice(0, -1).map(({ end }) => end)])
  })

  it('gives no error', () => expect(reading.messages.filter(({ severity }) => severity === 'error')).toEqual([]))
})

/** JSON with one item of a list a line. */
function print(reading: Reading): string {
  const fields = Object.entries(reading).map(([key, value]: [string, unknown]) => {
    const items = Array.isArray(value) && value.length > 0 ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${items}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
