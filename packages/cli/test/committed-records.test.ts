import { join } from 'node:path'
import { claimKinds, entityKinds, namedIn, seedRecords, source } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/records/extract.ts'
import { staleFiles } from '../src/records/record-files.ts'
import { editorOf } from './json-schema-of.ts'
import { repository } from './repository.ts'
import { filesIn, runIn } from './temporary-project.ts'

const { files, kept, messages } = await extract(repository)
const committed = filesIn(repository.records)

describe('the committed records', () => {
  it('are what `garrigue extract` gives: if this fails, run it and read the difference', () => {
    expect(staleFiles(repository.records, files, kept)).toEqual({ different: [], tooMany: [] })
  })

  it('are so byte for byte, one file for each seed and each entity, and one for the messages', () => {
    expect(Object.keys(committed)).toEqual([...files.keys()])
    expect(Object.keys(committed).filter((path) => committed[path] !== files.get(path))).toEqual([])
  })

  it('come from seeds and a registry without an error', () => {
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...kept]).toEqual([])
  })

  it('are fresh to `garrigue extract --check`, from any folder of the repository', async () => {
    const { code, err } = await runIn(join(repository.root, 'packages/cli'), 'extract', '--check')
    expect(err).toContain(`${files.size} fiches à jour.`)
    expect(code).toBe(0)
  })
})

describe('the records of a seed', () => {
  const seeds = Object.entries(committed).filter(([path]) => path.startsWith('seeds/'))

  it.each(seeds)('%s has the shape of the schema, to us and to others', (_, text) => {
    const records = seedRecords.parse(JSON.parse(text))
    const faults = [
      ...records.sources.map((record) => ['source', record] as const),
      ...records.claims.map((record) => [record.type, record] as const),
      ...records.mentions.map((record) => ['mention', record] as const),
    ].flatMap(([name, record]) => (editor(name)(record) ? [] : [[name, record, editor(name).errors]]))
    expect(faults).toEqual([])
    for (const record of records.sources) source.schema.parse(record)
    for (const record of records.claims) claimKinds[record.type].schema.parse(record)
    for (const record of records.mentions) namedIn.parse(record)
  })

  it.each(Object.entries(committed).filter(([path]) => path.startsWith('entities/')))('%s', (path, text) => {
    const record = JSON.parse(text) as { readonly kind: keyof typeof entityKinds; readonly id: string }
    const kind = entityKinds[record.kind]
    expect(kind.schema.parse(record)).toEqual(record)
    expect(editor(record.kind)(record)).toBe(true)
    expect(path).toBe(`entities/${kind.plural}/${record.id}.json`)
  })
})

const editors = new Map<string, ReturnType<typeof editorOf>>()

function editor(name: string): ReturnType<typeof editorOf> {
  const known = editors.get(name) ?? editorOf(name)
  editors.set(name, known)
  return known
}
