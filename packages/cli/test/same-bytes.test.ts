import type fileSystem from 'node:fs'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { QUOTATION_CAPS, type SeedRecords } from '@garrigue/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { extract } from '../src/records/extract.ts'
import { recordFilesOf } from '../src/records/record-files.ts'
import { repository } from './repository.ts'
import { filesIn, runIn, temporaryFolder, temporaryProject } from './temporary-project.ts'

// The order in which a folder gives its files is the disk's affair: here it is given backwards, or shuffled.
const order = vi.hoisted(() => ({ change: <T>(names: T[]): T[] => names }))
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof fileSystem>()
  const shuffled = (...args: Parameters<typeof readdirSync>): unknown => order.change(fs.readdirSync(...args))
  return { ...fs, readdirSync: shuffled, default: { ...fs, readdirSync: shuffled } }
})
afterEach(() => void (order.change = (names) => names))

const bytesOf = async (): Promise<[string, string][]> => [...(await extract(repository)).files]
const asFound = await bytesOf()

/** Always the same shuffle of a list. */
function shuffle<T>(names: readonly T[]): T[] {
  let state = 7
  return names.map((name) => [(state = (state * 48_271) % 2_147_483_647), name] as const).toSorted(([a], [b]) => a - b).map(([, name]) => name)
}

describe('the records of this repository', () => {
  it('are the same bytes in a second run', async () => expect(await bytesOf()).toEqual(asFound))

  it('are the same bytes in whatever order a folder gives its files', async () => {
    const seen: string[] = []
    order.change = (names) => names.toReversed()
    seen.push(...readdirSync(repository.seeds))
    expect(await bytesOf()).toEqual(asFound)
    order.change = (names) => shuffle(names)
    expect(await bytesOf()).toEqual(asFound)
    expect(seen).toEqual(seen.toSorted().toReversed()) // the mock is in force
  })

  it('are the same bytes in whatever order records and entities come', () => {
    const parse = (part: string): never[] => asFound.filter(([path]) => path.startsWith(part)).map(([, text]) => JSON.parse(text) as never)
    const [seeds, entities] = [parse('seeds/'), parse('entities/')]
    const ofReader = new Map(['rules.json', 'measures.json'].map((name) => [name, parse(name).flat()] as const))
    expect([...recordFilesOf({ seeds: seeds.toReversed(), entities: shuffle(entities), withdrawn: [] }, ofReader)]).toEqual(asFound)
  })

  it('are the same bytes in another folder, in another language and time zone', async () => {
    const folder = temporaryFolder()
    for (const room of ['seeds', 'registry', 'packages/core/gold', 'packages/core/src/rules']) cpSync(join(repository.root, room), join(folder, 'Autre dossier', room), { recursive: true })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8')
    await runIn(join(folder, 'Autre dossier'), 'extract')
    vi.unstubAllEnvs()
    expect(Object.entries(filesIn(join(folder, 'Autre dossier/packages/data/records')))).toEqual(asFound)
  })

  it('hold no path of this machine and no date of today', () => {
    // But for the day of a decision, which is a person's.
    const all = asFound.map(([, text]) => text.replaceAll(/"on": "[\d-]+"/g, '')).join('')
    expect(all).not.toContain(repository.root)
    expect(all).not.toContain(new Date().toISOString().slice(0, 10))
  })
})

describe('the records of a repository with namesakes and faults', () => {
  it('are the same, with the same messages in the same order, in whatever order a folder gives its files', async () => {
    const folder = temporaryProject({
      'seeds/conseil.txt': 'Un titre de quelques mots\nLe Conseil régional est là. « Voilà une phrase assez longue », dit le Conseil régional.\n',
      'seeds/a.txt': '',
      'seeds/b.txt': ' ',
      'seeds/c.pdf': '',
      'seeds/d.yml': '',
      'registry/organizations/conseil-a.yaml': 'name: Conseil régional A\notherNames: [Conseil régional]\n',
      'registry/organizations/conseil-b.yaml': 'name: Conseil régional B\notherNames: [Conseil régional]\n',
      'registry/works/x.yaml': '',
      'registry/works/y.yaml': '',
      'registry/oeuvres/z.yaml': '',
      'registry/lieux/z.yaml': '',
    })
    const found = (): Promise<unknown> => extract({ root: folder, seeds: join(folder, 'seeds'), registry: join(folder, 'registry') }).then(({ files, messages }) => ({ files: [...files], messages }))
    const first = await found()
    order.change = (names) => names.toReversed()
    expect(await found()).toEqual(first)
    order.change = (names) => shuffle(names)
    expect(await found()).toEqual(first)
  })
})

describe('the words that the records publish', () => {
  const seeds = asFound.filter(([path]) => path.startsWith('seeds/')).map(([, text]) => JSON.parse(text) as SeedRecords)
  const sources = seeds.flatMap((records) => records.sources.map((source) => [source.id, source, records] as const))

  it.each(sources)('of %s are within its caps, added up', (id, source, { claims }) => {
    const { passage, share } = QUOTATION_CAPS[source.rights]
    const evidence = claims.flatMap((claim) => claim.evidence).filter((one) => one.source === id)
    const words = [...source.passages.map(({ text }) => text), ...evidence.flatMap(({ text, opening }) => text ?? opening?.text ?? [])]
    for (const text of words) expect(text.length).toBeLessThanOrEqual(passage)
    // Every character of the text that is shown anywhere.
    const shown = new Set<number>()
    const mark = (start: number, end: number): void => void Array.from({ length: end - start }, (_, index) => shown.add(start + index))
    for (const { start, end } of source.passages) mark(start, end)
    const inPassages = shown.size
    for (const { start, end, text, opening } of evidence) mark(start, text === null ? (opening?.end ?? start) : end)
    expect(shown.size).toBe(inPassages) // a claim shows nothing that the source does not
    // Words that the text repeats, such as a quote and its caption, show no more the second time.
    expect([...new Set(source.passages.map(({ text }) => text))].join('').length).toBeLessThanOrEqual(source.ownLength * share)
    expect(source.rights === 'facts' ? words : []).toEqual([])
  })

  it('are there: the caps do not keep all from being shown', () => {
    expect(sources.filter(([, { shownLength }]) => shownLength > 100).length).toBeGreaterThanOrEqual(4)
  })
})
