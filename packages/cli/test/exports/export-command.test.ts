import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entity as entitySchema, claim as claimSchema, namedIn, source as sourceKind, type SeedRecords } from '@garrigue/schema'
import { describe, expect, it, vi } from 'vitest'
import { repository } from '../repository.ts'
import { filesIn, runIn, temporaryFolder, temporaryProject, writeIn } from '../temporary-project.ts'
import { projectWith } from '../hand-made-records.ts'
import { exported, exportedFrom, HARD_RECORDS } from './exported.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('garrigue export', () => {
  it('gives the same bytes twice, whatever the order of the files', async () => {
    const [one, two] = [await exportedFrom(repository.root), await exportedFrom(repository.root)]
    expect(one.manifest.files.length).toBeGreaterThan(40)
    for (const { path } of one.manifest.files) expect(one.bytes(path).equals(two.bytes(path)), path).toBe(true)
    expect(one.text('manifest.json')).toBe(two.text('manifest.json'))
  })

  it('says in the manifest how large each file is, how many rows it has, and its hash', async () => {
    const { manifest, folder, bytes } = await exported()
    const present = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(folder.length + 1).replaceAll('\\', '/'))
    expect(manifest.files.map(({ path }) => path)).toEqual(present.filter((path) => path !== 'manifest.json').toSorted())
    for (const file of manifest.files) expect([bytes(file.path).length, createHash('sha256').update(bytes(file.path)).digest('hex')]).toEqual([file.bytes, file.sha256])
    const { files: _, ...head } = manifest
    expect(head).toEqual({
      schemaVersion: 1, name: 'Garrigue', version: '1.2.3', recordsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, licence: 'CC-BY-4.0',
      counts: { person: 1, organization: 2, place: 2, event: 1, work: 1, source: 1, role: 1, relation: 1, figure: 1, quote: 2, mention: 2 },
    })
  })

  it('has in the manifest the hash of records that the package has', async () => {
    const { manifest } = await exportedFrom(repository.root, '--format', 'gexf')
    const paths = Object.entries(filesIn(repository.records)).toSorted(([a], [b]) => (a < b ? -1 : 1))
    const lines = paths.map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    expect(manifest.recordsSha256).toBe(createHash('sha256').update(lines.join('')).digest('hex'))
  })

  it('writes each record as it is, a line each, as NDJSON', async () => {
    const { text } = await exportedFrom(repository.root, '--format', 'ndjson')
    const read = (name: string): unknown[] => text(`ndjson/${name}.ndjson`).split('\n').slice(0, -1).map((line): unknown => JSON.parse(line))
    const seeds = Object.values(filesIn(join(repository.records, 'seeds'))).map((json) => JSON.parse(json) as SeedRecords)
    expect(read('claims')).toEqual(seeds.flatMap(({ claims }) => claims))
    expect(read('sources')).toEqual(seeds.flatMap(({ sources }) => sources))
    expect(read('mentions')).toEqual(seeds.flatMap(({ mentions }) => mentions))
    expect(read('entities')).toHaveLength(Object.keys(filesIn(join(repository.records, 'entities'))).length)
    const shapes = [['entities', entitySchema], ['claims', claimSchema], ['sources', sourceKind.schema], ['mentions', namedIn]] as const
    for (const [name, shape] of shapes) for (const record of read(name)) expect(shape.safeParse(record).success).toBe(true)
  })

  it('writes the formats asked for, and takes away those it wrote before; nothing else', async () => {
    const project = projectWith(HARD_RECORDS)
    writeIn(project, 'out/mes-notes.txt', 'à moi')
    await runIn(project, 'export', '--out', 'out', '--format', 'csv,gexf')
    await runIn(project, 'export', '--out', 'out', '--format', 'ndjson')
    expect(Object.keys(filesIn(join(project, 'out')))).toEqual(['manifest.json', 'mes-notes.txt', 'ndjson/claims.ndjson', 'ndjson/entities.ndjson', 'ndjson/mentions.ndjson', 'ndjson/sources.ndjson'])
  })

  it('writes where git does not look when nobody says where', async () => {
    const project = projectWith(HARD_RECORDS)
    const { code, out, err } = await runIn(project, 'export')
    expect([code, err]).toEqual([0, '45 fichiers dans dist/exports'])
    expect(out).toMatch(/^ndjson +4 fichiers +\d+,\d ko\ncsv +20 fichiers/)
    expect(readFileSync(join(repository.root, '.gitignore'), 'utf8')).toContain('dist/\n')
  })
})

describe('what is refused', () => {
  it.each<[what: string, argv: readonly string[], says: string]>([
    ['a format that is none', ['--format', 'sqlit'], '« sqlit » n’est pas un format. Vouliez-vous dire « sqlite » ? Formats : ndjson, csv, jsonld, gexf, sqlite, parquet.'],
    ['a repository without records', [], 'Il n’y a pas de fiches à exporter : lancer d’abord « garrigue extract ».'],
  ])('%s', async (_, argv, says) => {
    const { code, out, err } = await runIn(temporaryProject(), 'export', ...argv)
    expect([code, out, plain(err)]).toEqual([2, '', says])
  })

  it('a folder outside of a repository', async () => {
    const { code, err } = await runIn(temporaryFolder(), 'export')
    expect([code, plain(err)]).toEqual([2, 'Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.'])
  })

  it('a record that cannot be read: nothing is written', async () => {
    const project = projectWith(HARD_RECORDS)
    writeIn(project, 'packages/data/records/seeds/deux.json', '{ "seed": "deux" }')
    const { code, messages } = await runIn(project, 'export', '--out', 'out')
    expect([code, messages.map(({ at, severity }) => [at, severity])]).toEqual([1, [['packages/data/records/seeds/deux.json:1:1', 'erreur']]])
    expect(filesIn(join(project, 'out'))).toEqual({})
  })

  it('SQLite, clearly, by a Node that has none', async () => {
    vi.doMock('node:sqlite', () => { throw new Error('No such built-in module: node:sqlite') })
    const { code, err } = await runIn(projectWith(HARD_RECORDS), 'export', '--format', 'sqlite')
    vi.doUnmock('node:sqlite')
    expect([code, plain(err)]).toEqual([2, `Le format « sqlite » demande Node 24, qui a SQLite en lui ; celui-ci est Node ${process.versions.node}. Prendre Node 24, ou d’autres formats avec « --format ».`])
  })
})
