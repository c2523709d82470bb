import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { claimKinds, entityKinds, jsonSchemas } from '../src/index.ts'
import { editorOf } from './repository.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const folder = `${packageFolder}json/`

describe('the JSON Schemas', () => {
  it('are as committed: every one of them, none too many, byte for byte', () => {
    const wanted = Object.fromEntries([...jsonSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]))
    const present = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]))
    expect(present).toEqual(wanted)
  })

  it('are found fresh by the script that writes them', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=garrigue-source', 'scripts/write-json-schemas.ts', '--check'], {
      cwd: packageFolder,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('has one for each kind of record, one for each registry folder, and those of the files', () => {
    const kinds = Object.values(entityKinds).map(({ name }) => name)
    const types = Object.values(claimKinds).map(({ type }) => type)
    const names = [...kinds, ...kinds.map((name) => `registry-${name}`), ...types, 'source', 'mention', 'message-kind', 'rule-page', 'measure', 'disagreement', 'review', 'seed', 'withdrawn', 'reading']
    expect([...jsonSchemas().keys()]).toEqual(names.map((name) => `${name}.schema.json`).sort())
  })

  it.each([...jsonSchemas().keys()])('%s compiles in strict mode and refuses what is no record', (name) => {
    const accepts = editorOf(name)
    expect(accepts({ surely: 'no field of ours' })).toBe(false)
    expect(accepts('text')).toBe(false)
  })

  it.each([...jsonSchemas()])('%s says what it describes, in its own draft', (_, schema) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['title']).toMatch(/^\p{L}/u)
    expect(schema['additionalProperties']).toBe(false)
  })
})
