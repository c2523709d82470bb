import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRegistry } from '../src/files/read-registry.ts'
import { expectOneError, type BadInput } from './bad-input.ts'
import { filesIn, runIn, temporaryProject, writeIn } from './temporary-project.ts'

const registryFile = (path: string, yaml: string | Uint8Array, place: string, rule: string, ...says: string[]): BadInput => ({
  files: { [`registry/${path}.yaml`]: yaml },
  at: `registry/${path}.yaml:${place}`,
  rule,
  says,
  keeps: [`entities/${path}.json`],
})

const FILES: Readonly<Record<string, BadInput>> = {
  'broken YAML': registryFile('works/carte', 'name: [Carte\n', '2:1', 'yaml/unreadable', 'ne se lit pas'),
  'an unknown key': registryFile('works/carte', 'name: Carte\nothernames: [Plan]\n', '2:1', 'yaml/unknown-key', 'Vouliez-vous dire « otherNames » ?'),
  'no name': registryFile('works/carte', 'otherNames: [Carte]\n', '1:1', 'yaml/missing-key', 'La clé « name » manque', 'name: …'),
  'an empty file': registryFile('works/carte', '', '1:1', 'yaml/missing-key', '« name »'),
  'a name that is a number': registryFile('works/carte', 'name: 1984\n', '1:7', 'yaml/invalid-value', '"1984"'),
  'one other name, not a list': registryFile('works/carte', 'name: Carte\notherNames: Plan\n', '2:13', 'yaml/invalid-value', 'une liste est attendue', '[Plan]'),
  'a classification with a slip': registryFile('organizations/pole', 'name: Pôle\nclassification: clustr\n', '2:17', 'yaml/invalid-value', 'Vouliez-vous dire « cluster » ?', 'Mots admis : company'),
  'a classification of a person': registryFile('people/jean-petit', 'name: Jean Petit\nclassification: other\n', '2:1', 'yaml/unknown-key', '« classification »'),
  'a description of a person': registryFile('people/jean-petit', 'name: Jean Petit\ndescription: né à Alès\n', '2:1', 'yaml/unknown-key', '« description »'),
  'a code without quotes': registryFile('places/sete', 'name: Sète\nidentifiers: {insee: 34301}\n', '2:22', 'yaml/invalid-value', '"34301"'),
  'an identifier that is none': registryFile('places/sete', 'name: Sète\nidentifiers: {wikidata: 6441}\n', '2:25', 'yaml/invalid-value', 'guillemets'),
  'an unknown identifier': registryFile('places/sete', 'name: Sète\nidentifiers: {wikidatas: Q6441}\n', '2:15', 'yaml/unknown-key', '« wikidata »', 'Clés admises : wikidata, siren, insee'),
  'a latitude out of the world': registryFile('places/sete', 'name: Sète\ncoordinates: {latitude: 343, longitude: 3, source: geonames, precision: town}\n', '2:25', 'yaml/invalid-value', 'au plus 90'),
  'a country in full': registryFile('places/sete', 'name: Sète\ncountry: France\n', '2:10', 'yaml/invalid-value', 'comme FR'),
  'a date of an event': registryFile('events/forum', 'name: Forum\nedtf: 2015-13\n', '2:7', 'yaml/invalid-value', 'EDTF'),
  'a letter of another alphabet': registryFile('organizations/orange', 'name: Оrange\n', '1:7', 'yaml/invalid-value', 'autre alphabet'),
  'a person withdrawn by name': { files: { 'registry/withdrawn.yaml': 'withdrawn:\n  - {id: jean-petit, kind: person, on: 2026-11-22, because: requested}\n' }, at: 'registry/withdrawn.yaml:2:28', rule: 'yaml/invalid-value', says: ['Mots admis : organization, place'], keeps: ['withdrawn.json'] },
  'something withdrawn for no known reason': { files: { 'registry/withdrawn.yaml': 'withdrawn:\n  - {id: cluster, kind: organization, on: 2026-11-22, because: mistake}\n' }, at: 'registry/withdrawn.yaml:2:64', rule: 'yaml/invalid-value', says: ['Vouliez-vous dire « mistaken » ?'], keeps: ['withdrawn.json'] },
  'not UTF-8': registryFile('people/jean-petit', Buffer.from('name: Hélène\n', 'latin1'), '1:8', 'encoding/not-utf-8', 'Windows-1252'),
}

const NAMES: Readonly<Record<string, BadInput>> = {
  'a file whose name is no id': { files: { 'registry/works/École 42.yaml': 'name: x\n' }, at: 'registry/works/École 42.yaml:1:1', rule: 'registry/not-an-id', says: ['« École 42 »', '« ecole-42.yaml »'] },
  'a name with capitals': { files: { 'registry/works/Carte.yaml': 'name: x\n' }, at: 'registry/works/Carte.yaml:1:1', rule: 'registry/not-an-id', says: ['« carte.yaml »'] },
  'a reserved name': { files: { 'registry/works/index.yaml': 'name: x\n' }, at: 'registry/works/index.yaml:1:1', rule: 'registry/not-an-id', says: ['« index-1.yaml »'] },
  'a name of signs': { files: { 'registry/works/+++.yaml': 'name: x\n' }, at: 'registry/works/+++.yaml:1:1', rule: 'registry/not-an-id', says: ['« un-nom.yaml »'] },
  'a file that ends with .yml': { files: { 'registry/works/carte.yml': 'name: Carte\n' }, at: 'registry/works/carte.yml:1:1', rule: 'file/wrong-extension', says: ['« carte.yaml »'], keeps: ['entities/works/carte.json'] },
  'a folder in French': { files: { 'registry/organisations/carte.yaml': 'name: Carte\n' }, at: 'registry/organisations:1:1', rule: 'registry/unknown-folder', says: ['« organisations »', 'Vouliez-vous dire « organizations » ?'] },
  'a folder with a slip': { files: { 'registry/place/x.yaml': 'name: x\n' }, at: 'registry/place:1:1', rule: 'registry/unknown-folder', says: ['« places »'] },
  'a link': { files: { 'ailleurs.yaml': 'name: x\n' }, prepare: (folder) => linkIn(folder), at: 'registry/works/lien.yaml:1:1', rule: 'file/not-regular', says: ['Remplacer le lien'] },
  'the same id in two kinds': { files: { 'registry/places/anne-roux.yaml': 'name: Place Anne-Roux\n' }, at: 'registry/places/anne-roux.yaml:1:1', rule: 'registry/duplicate-id', says: ['« anne-roux » existe déjà : registry/people/anne-roux.yaml', 'plus précis'] },
  'an id that another gave up': {
    files: { 'registry/works/carte.yaml': 'name: Carte\n', 'registry/works/plan.yaml': 'name: Plan\nredirectsFrom:\n  - ancien\n  - carte\n' },
    at: 'registry/works/plan.yaml:4:5',
    rule: 'registry/duplicate-id',
    says: ['« carte » existe déjà : registry/works/carte.yaml'],
  },
  'an id that is withdrawn and given again': {
    files: { 'registry/works/carte.yaml': 'name: Carte\n', 'registry/withdrawn.yaml': 'withdrawn:\n  - {id: carte, kind: work, on: 2026-11-22, because: mistaken}\n' },
    at: 'registry/withdrawn.yaml:2:10',
    rule: 'registry/duplicate-id',
    says: ['« carte » existe déjà : registry/works/carte.yaml'],
  },
  'the same canonical name': { files: { 'registry/works/carte.yaml': 'name: Carte\n', 'registry/works/carte-2.yaml': 'classification: other\nname: Carte\n' }, at: 'registry/works/carte.yaml:1:7', rule: 'registry/same-name', says: ['« Carte » est aussi celui de registry/works/carte-2.yaml', 'otherNames'] },
  'the same canonical name but for case and accents': { files: { 'registry/organizations/gazette.yaml': 'name: la  GAZÉTTE\n' }, at: 'registry/organizations/la-gazette.yaml:1:7', rule: 'registry/same-name', says: ['registry/organizations/gazette.yaml'] },
  'the same canonical name in two kinds': { files: { 'registry/works/gazette.yaml': 'name: La Gazette\n' }, at: 'registry/works/gazette.yaml:1:7', rule: 'registry/same-name', says: ['registry/organizations/la-gazette.yaml'] },
  'a place within no place': { files: { 'registry/places/salle.yaml': 'name: Salle\npartOf: nulle-part\n' }, at: 'registry/places/salle.yaml:2:9', rule: 'registry/unknown-reference', says: ['« partOf » renvoie à « nulle-part »', 'registry/places/nulle-part.yaml'] },
  'an event at no place': { files: { 'registry/places/salle.yaml': 'name: Salle\n', 'registry/events/bal.yaml': 'name: Bal\nplace: sale\n' }, at: 'registry/events/bal.yaml:2:8', rule: 'registry/unknown-reference', says: ['« place » renvoie à « sale »', 'Vouliez-vous dire « salle » ?'] },
  'a place within a person': { files: { 'registry/places/salle.yaml': 'name: Salle\npartOf: anne-roux\n' }, at: 'registry/places/salle.yaml:2:9', rule: 'registry/unknown-reference', says: ['n’est pas un lieu du registre'] },
  'a place within itself': { files: { 'registry/places/salle.yaml': 'name: Salle\npartOf: salle\n' }, at: 'registry/places/salle.yaml:2:9', rule: 'registry/part-of-itself', says: ['salle → salle'] },
  'places within each other': {
    files: { 'registry/places/a1.yaml': 'name: Un\npartOf: b1\n', 'registry/places/b1.yaml': 'name: Deux\npartOf: c1\n', 'registry/places/c1.yaml': 'name: Trois\npartOf: a1\n', 'registry/places/d1.yaml': 'name: Quatre\npartOf: c1\n' },
    at: 'registry/places/a1.yaml:2:9',
    rule: 'registry/part-of-itself',
    says: ['a1 → b1 → c1 → a1'],
  },
}

describe('a bad file of the registry is told at its place, and the texts are still read', () => {
  it.each(Object.entries(FILES))('%s', async (_, bad) => expect((await expectOneError(bad)).code).toBe(1))
})

describe('a file of the registry that clashes, or leads nowhere', () => {
  it.each(Object.entries(NAMES))('%s', async (_, bad) => expect((await expectOneError(bad)).code).toBe(1))
})

describe('what is no fault', () => {
  it('two entities may share another name: both are candidates', async () => {
    const folder = temporaryProject({
      'registry/organizations/conseil-a.yaml': 'name: Conseil régional A\notherNames: [Conseil régional]\n',
      'registry/organizations/conseil-b.yaml': 'name: Conseil régional B\notherNames: [Conseil régional]\n',
    })
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
    const sharing = readRegistry(join(folder, 'registry')).entities.filter(({ otherNames }) => otherNames.includes('Conseil régional'))
    expect(sharing.map(({ id }) => id)).toEqual(['conseil-a', 'conseil-b'])
  })

  it('hidden files, a README and an empty folder are left alone', async () => {
    const folder = temporaryProject({ 'registry/README.md': '# x\n', 'registry/works/.carte.yaml.swp': '', 'registry/works/LISEZMOI.md': '' })
    mkdirSync(join(folder, 'registry/events'))
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
  })
})

describe('what is withdrawn', () => {
  const WITHDRAWN = 'withdrawn:\n  - {id: plan, kind: work, on: 2026-11-22, because: mistaken}\n  - {id: cluster-ancien, kind: organization, on: 2026-11-21, because: requested}\n'

  it('is written among the records, in the order of the ids, and explained; without the list, the file goes', async () => {
    const folder = temporaryProject({ 'registry/withdrawn.yaml': WITHDRAWN })
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
    expect(JSON.parse(filesIn(join(folder, 'packages/data/records'))['withdrawn.json'] ?? '')).toEqual([
      { id: 'cluster-ancien', kind: 'organization', on: '2026-11-21', because: 'requested' },
      { id: 'plan', kind: 'work', on: '2026-11-22', because: 'mistaken' },
    ])
    expect((await runIn(folder, 'verify')).code).toBe(0)
    expect((await runIn(folder, 'explain', 'plan')).out).toContain('depuis le 2026-11-22, sans successeur')
    writeIn(folder, 'registry/withdrawn.yaml', 'withdrawn: []\n')
    await runIn(folder, 'extract')
    expect(filesIn(join(folder, 'packages/data/records'))).not.toHaveProperty(['withdrawn.json'])
  })

  it('cannot come back as a text', async () => {
    const folder = temporaryProject({ 'registry/withdrawn.yaml': 'withdrawn:\n  - {id: bonne, kind: source, on: 2026-11-22, because: rights}\n' })
    const { code, messages } = await runIn(folder, 'extract')
    expect(code).toBe(1)
    expect(messages).toMatchObject([{ rule: 'seed/duplicate-id', text: expect.stringContaining('registry/withdrawn.yaml') as string, at: expect.stringMatching(/^seeds\/bonne\.txt/) as string }])
  })
})

describe('a fault is told once, where it is', () => {
  it('and not at each file that names the bad one', async () => {
    const folder = temporaryProject({
      'registry/organizations/la-gazette.yaml': 'name: [La Gazette\n',
      'registry/places/salle.yaml': 'name: Salle\npartOf: ville\n',
      'registry/places/ville.yaml': 'nom: Ville\nname: Ville\n',
      'seeds/bonne.yaml': 'publisher: la-gazette\nauthor: anne-roux\n',
      'registry/people/anne-roux.yaml': 'name: 12\n',
    })
    const { code, messages } = await runIn(folder, 'extract')
    // The names of the text that no registry has are told too, at their own places.
    expect(messages.filter(({ rule }) => !rule.startsWith('entity/')).map(({ at }) => at).sort()).toEqual(['registry/organizations/la-gazette.yaml:2:1', 'registry/people/anne-roux.yaml:1:7', 'registry/places/ville.yaml:1:1'])
    expect(code).toBe(1)
    expect(Object.keys(filesIn(join(folder, 'packages/data/records')))).toContain('seeds/bonne.json')
  })
})

describe('a fault of the registry', () => {
  it('takes no fact away: the records stay as they were until it is mended', async () => {
    const folder = temporaryProject()
    await runIn(folder, 'extract')
    const before = filesIn(join(folder, 'packages/data/records'))
    writeIn(folder, 'registry/people/anne-roux.yaml', 'name: [Anne Roux\n')
    const { code, err } = await runIn(folder, 'extract')
    expect(code).toBe(1)
    expect(filesIn(join(folder, 'packages/data/records'))).toEqual(before)
    expect(err).toContain('seeds/bonne.json, entities/people/anne-roux.json')
  })
})

function linkIn(folder: string): void {
  mkdirSync(join(folder, 'registry/works'))
  symlinkSync('../../ailleurs.yaml', join(folder, 'registry/works/lien.yaml'))
}
