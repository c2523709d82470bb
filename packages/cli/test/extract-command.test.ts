import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, GOOD_TEXT, runIn, temporaryFolder, temporaryProject, writeIn } from './temporary-project.ts'

const RECORDS = 'packages/data/records'
const recordsOf = (folder: string): Record<string, string> => filesIn(join(folder, RECORDS))

async function freshProject(): Promise<string> {
  const folder = temporaryProject()
  await runIn(folder, 'extract')
  return folder
}

describe('garrigue extract', () => {
  it('writes one file for each text and each entity, and the catalogue of messages', async () => {
    const folder = temporaryProject()
    const { code, out, err } = await runIn(folder, 'extract')
    expect(Object.keys(recordsOf(folder))).toEqual(['entities/organizations/cluster-garrigue.json', 'entities/organizations/la-gazette.json', 'entities/people/anne-roux.json', 'messages.json', 'seeds/bonne.json'])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '5 fiches\u00A0: 5 écrites, 0 retirée.' })
  })

  it('writes nothing when all is fresh', async () => {
    const folder = await freshProject()
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, err: '5 fiches à jour.' })
  })

  it('removes the records of what is gone, and what a run cut short has left', async () => {
    const folder = await freshProject()
    for (const path of ['seeds/bonne.txt', 'seeds/bonne.yaml']) rmSync(join(folder, path))
    writeIn(folder, `${RECORDS}/seeds/bonne.json.new`, '{')
    const { err } = await runIn(folder, 'extract')
    expect(err).toBe('4 fiches\u00A0: 0 écrite, 2 retirées.')
    expect(Object.keys(recordsOf(folder)).filter((path) => path.startsWith('seeds/'))).toEqual([])
  })

  it('leaves no file aside', async () => {
    const folder = await freshProject()
    expect(readdirSync(join(folder, RECORDS), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.new'))).toEqual([])
  })

  it('works from a folder within the repository, and nowhere else', async () => {
    const folder = temporaryProject()
    expect((await runIn(join(folder, 'seeds'), 'extract')).code).toBe(0)
    expect(Object.keys(recordsOf(folder))).toHaveLength(5)
    const { code, err } = await runIn(temporaryFolder(), 'extract')
    expect(err.replaceAll('\u00A0', ' ')).toBe('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
    expect(code).toBe(2)
  })
})

describe('garrigue extract --check', () => {
  it('says that all is fresh, and writes nothing', async () => {
    const folder = await freshProject()
    const before = recordsOf(folder)
    expect(await runIn(folder, 'extract', '--check')).toMatchObject({ code: 0, out: '', err: '5 fiches à jour.', messages: [] })
    expect(recordsOf(folder)).toEqual(before)
  })

  it.each<[what: string, path: string, content: string, stale: readonly string[]]>([
    ['a record', `${RECORDS}/seeds/bonne.json`, '{}\n', ['seeds/bonne.json']],
    ['a record, by a line end', `${RECORDS}/entities/people/anne-roux.json`, '{\r\n}', ['entities/people/anne-roux.json']],
    ['the catalogue of messages', `${RECORDS}/messages.json`, '[]\n', ['messages.json']],
    ['a seed', 'seeds/bonne.txt', `${GOOD_TEXT}« Une phrase de plus », ajoute Anne Roux.\n`, ['seeds/bonne.json']],
    ['what is known of a seed', 'seeds/bonne.yaml', 'note: x\n', ['seeds/bonne.json']],
    ['a registry file', 'registry/people/anne-roux.yaml', 'name: Anne Roux\notherNames: [A. Roux]\n', ['entities/people/anne-roux.json']],
    ['a new entity that is named', 'registry/places/salle.yaml', 'name: La salle\n', ['entities/places/salle.json', 'seeds/bonne.json']],
    ['a new seed', 'seeds/autre.txt', GOOD_TEXT, ['seeds/autre.json']],
  ])('after touching %s names the stale files', async (_, path, content, stale) => {
    const folder = await freshProject()
    writeIn(folder, path, content)
    const before = recordsOf(folder)
    const { code, messages } = await runIn(folder, 'extract', '--check')
    expect(messages.map(({ at, rule }) => [at, rule])).toEqual(stale.map((name) => [`${RECORDS}/${name}:1:1`, 'records/stale']))
    expect(messages[0]?.remedy).toContain('npm run -s garrigue -- extract')
    expect(code).toBe(1)
    expect(recordsOf(folder)).toEqual(before)
  })

  it('names a file too many, and one that is missing', async () => {
    const folder = await freshProject()
    writeIn(folder, `${RECORDS}/seeds/inconnue.json`, '{}')
    writeIn(folder, `${RECORDS}/entities/organisations/x.json`, '{}')
    rmSync(join(folder, `${RECORDS}/entities/people/anne-roux.json`))
    const { code, messages } = await runIn(folder, 'extract', '--check')
    expect(messages.map(({ at, rule }) => [at.slice(RECORDS.length + 1), rule])).toEqual([
      ['entities/people/anne-roux.json:1:1', 'records/stale'],
      ['entities/organisations/x.json:1:1', 'records/too-many'],
      ['seeds/inconnue.json:1:1', 'records/too-many'],
    ])
    expect(code).toBe(1)
  })

  it('does not ask for the records of a text that cannot be read', async () => {
    const folder = await freshProject()
    writeIn(folder, 'seeds/bonne.txt', '')
    const { code, messages } = await runIn(folder, 'extract', '--check')
    expect(messages.map(({ rule }) => rule)).toEqual(['size/empty'])
    expect(code).toBe(1)
  })
})
