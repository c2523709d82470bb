import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { seedRecords, type SeedRecords } from '@garrigue/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exportedFrom } from '../exports/exported.ts'
import { wordsIn } from '../exports/words-in.ts'
import { repository } from '../repository.ts'
import { filesIn, runIn, temporaryFolder, writeIn } from '../temporary-project.ts'
import { NAME, plantedProject, redact, SPELLINGS, TEXT, tracesIn, WRITTEN } from './planted-person.ts'

afterEach(() => void vi.unstubAllEnvs())

const RECORDS = 'packages/data/records'
const recordsOf = (folder: string): Record<string, string> => filesIn(join(folder, RECORDS))
const wholeOf = (files: Readonly<Record<string, string>>): string => Object.entries(files).flat().join('\n')

/** What the data package is built from, and its JSON, as files by path. */
function packageOf(folder: string): { readonly status: number | null; readonly err: string; readonly files: Readonly<Record<string, string>> } {
  const out = temporaryFolder()
  const script = join(repository.root, 'packages/data/scripts/generate.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=garrigue-source', script, '--records', join(folder, RECORDS), '--out', out], { encoding: 'utf8' })
  return { status, err: stderr, files: filesIn(out) }
}

async function redactedProject(): Promise<string> {
  const folder = plantedProject({ 'nom.txt': `${WRITTEN}\n` })
  expect((await runIn(folder, 'extract')).code).toBe(0)
  await redact(folder)
  rmSync(join(folder, 'nom.txt'))
  expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [{ rule: 'redaction/applied', text: 'Des retraits demandés s’appliquent\u00A0: entités retirées, 2\u00A0; textes dont les fiches changent, 1.' }] })
  return folder
}

describe('somebody who asked to be named no more', () => {
  it('was named everywhere before', async () => {
    const folder = plantedProject()
    await runIn(folder, 'extract')
    expect(tracesIn(recordsOf(folder)['seeds/plantee.json'] ?? '').length).toBeGreaterThan(20)
    expect(tracesIn(wholeOf(packageOf(folder).files)).length).toBeGreaterThan(20)
    expect(tracesIn(await wordsIn(await exportedFrom(folder))).length).toBeGreaterThan(20)
  })

  it('is gone from the records, from the names of their files, from the package and from every download', async () => {
    const folder = await redactedProject()
    expect(tracesIn(wholeOf(recordsOf(folder)))).toEqual([])
    const built = packageOf(folder)
    expect([built.status, built.err]).toEqual([0, ''])
    expect(Object.keys(built.files).length).toBeGreaterThan(30)
    expect(tracesIn(wholeOf(built.files))).toEqual([])
    expect(tracesIn(await wordsIn(await exportedFrom(folder)))).toEqual([])
  })

  it('takes along what says who it was, and leaves what others said and did', async () => {
    const { sources: [source], claims } = readSeed(await redactedProject())
    expect(source).toMatchObject({ name: 'plantee', authors: [], via: [], publisher: { text: 'La Gazette' } })
    expect(source).not.toHaveProperty('url')
    const told = claims.map((claim) => [claim.type, 'speaker' in claim ? claim.speaker : null, claim.evidence.map(({ text }) => text).join(' | ')])
    expect(told).toContainEqual(['quote', null, 'Nous ferons mieux l’an prochain']) // her words, without her name
    expect(told).toContainEqual(['quote', 'anne-roux', 'Nous avons accueilli 600 entreprises cette année'])
    expect(told).toContainEqual(['role', null, 'Anne Roux, directrice de La Gazette'])
    expect(told.map(([, , words]) => words)).not.toContain('Madame Brûlart-Œuvrard a tout changé dans ce cluster')
    expect(source?.passages.map(({ text }) => text)).toEqual(['Anne Roux, directrice de La Gazette', 'Nous ferons mieux l’an prochain', 'Anne Roux, du Cluster Garrigue', 'Nous avons accueilli 600 entreprises cette année', 'Anne Roux, du Cluster Garrigue'])
  })

  it('gives her words another id: the old one is a hash of her name, on which names could be tried', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await runIn(folder, 'extract')
    const idOf = (): string | undefined => readSeed(folder).claims.find(({ evidence }) => evidence[0]?.text === 'Nous ferons mieux l’an prochain')?.id
    const before = idOf()
    await redact(folder)
    await runIn(folder, 'extract')
    expect(before).toMatch(/^c-/)
    expect(idOf()).toMatch(/^c-/)
    expect(idOf()).not.toBe(before)
  })

  it('leaves all other records as they were, byte for byte', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await runIn(folder, 'extract')
    const before = recordsOf(folder)
    await redact(folder)
    await runIn(folder, 'extract')
    const after = recordsOf(folder)
    const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path])
    expect(changed).toEqual(['entities/organizations/cabinet.json', 'entities/organizations/prix.json', 'entities/people/eloise-anne-brulart-oeuvrard.json', 'entities/works/recueil.json', 'seeds/plantee.json', 'withdrawn.json'])
  })

  it('is still verified: what is left is word for word in the texts', async () => {
    const folder = await redactedProject()
    expect(await runIn(folder, 'verify')).toMatchObject({ code: 0, messages: [] })
    expect(await runIn(folder, 'extract', '--check')).toMatchObject({ code: 0 })
  })
})

describe('whoever brings her back', () => {
  it('in a new text, in whatever spelling, brings nothing back', async () => {
    const folder = await redactedProject()
    SPELLINGS.forEach((spelling, index) => writeIn(folder, `seeds/retour-${index}.txt`, TEXT.replaceAll(NAME, spelling)))
    await runIn(folder, 'extract')
    const records = recordsOf(folder)
    expect(Object.keys(records).filter((path) => path.startsWith('seeds/retour'))).toHaveLength(SPELLINGS.length)
    for (const path of SPELLINGS.map((_, index) => `seeds/retour-${index}.json`)) expect([path, tracesIn(records[path] ?? '')]).toEqual([path, []])
  })

  it('in a new file of the registry, or under a new name there, brings nothing back', async () => {
    const folder = await redactedProject()
    writeIn(folder, 'registry/people/brulart.yaml', 'name: Eloise BRULART-OEUVRARD\n')
    writeIn(folder, 'registry/people/e-b-o.yaml', 'name: La présidente\notherNames: [Éloïse-Anne Brûlart-Œuvrard]\n')
    writeIn(folder, 'seeds/encore.txt', TEXT)
    await runIn(folder, 'extract')
    expect(tracesIn(wholeOf(recordsOf(folder)))).toEqual([])
    expect(Object.keys(recordsOf(folder)).filter((path) => path.startsWith('entities/people/'))).toEqual(['entities/people/anne-roux.json'])
  })

  it('in the name of a text is asked to rename it, and nothing of it is written', async () => {
    const folder = await redactedProject()
    writeIn(folder, 'seeds/interview-eloise-anne-brulart-oeuvrard.txt', 'Un titre de quelques mots\nUn texte de quelques mots aussi.\n')
    const { code, err, messages } = await runIn(folder, 'extract')
    expect([code, messages.map(({ at, rule }) => [at, rule])]).toEqual([1, [['seeds/interview-████████████████████████████.txt:1:1', 'redaction/in-file-name'], [`packages/data/redactions.yaml:1:1`, 'redaction/applied']]])
    expect(tracesIn(err)).toEqual([])
    expect(tracesIn(wholeOf(recordsOf(folder)))).toEqual([])
  })

  it('by a fault that would leave the old records as they were loses them', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN })
    await runIn(folder, 'extract')
    await redact(folder)
    writeIn(folder, 'seeds/plantee.yaml', 'nimporte: quoi\n')
    writeIn(folder, 'seeds/bonne.yaml', 'nimporte: quoi\n')
    expect((await runIn(folder, 'extract')).code).toBe(1)
    expect(Object.keys(recordsOf(folder)).filter((path) => path.startsWith('seeds/'))).toEqual(['seeds/bonne.json'])
  })
})

describe('a namesake’s surname', () => {
  it('stays where somebody else bears it', async () => {
    const brother = 'Paul Brûlart-Œuvrard, directeur du Cluster Garrigue, parle. « M. Brûlart-Œuvrard, mon frère, ne compte pas », explique Anne Roux, du Cluster Garrigue.'
    const folder = plantedProject({ 'nom.txt': WRITTEN, 'registry/people/paul.yaml': 'name: Paul Brûlart-Œuvrard\n', 'seeds/frere.txt': `Le cluster a un directeur\n${brother}\n` })
    await redact(folder)
    await runIn(folder, 'extract')
    expect(readSeed(folder, 'frere').mentions.map(({ entity }) => entity)).toContain('paul')
  })
})

describe('a removal from some texts only', () => {
  it('leaves the others as they are', async () => {
    const folder = plantedProject({ 'nom.txt': WRITTEN, 'seeds/autre.txt': TEXT })
    await redact(folder, '--texts', 'plantee')
    await runIn(folder, 'extract')
    const records = recordsOf(folder)
    expect(tracesIn(records['seeds/plantee.json'] ?? '')).toEqual([])
    expect(tracesIn(records['seeds/autre.json'] ?? '').length).toBeGreaterThan(5)
    expect(records['entities/people/eloise-anne-brulart-oeuvrard.json']).toBeDefined()
  })
})

function readSeed(folder: string, id = 'plantee'): SeedRecords {
  return seedRecords.parse(JSON.parse(recordsOf(folder)[`seeds/${id}.json`] ?? ''))
}
