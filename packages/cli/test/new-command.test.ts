import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOfFrench } from './careful-french.ts'
import { repository } from './repository.ts'
import { filesIn, runIn, temporaryProject } from './temporary-project.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('garrigue new', () => {
  it('entity: a file of the registry that check takes', async () => {
    const folder = temporaryProject()
    const { code, out } = await runIn(folder, 'new', 'entity', 'organisation', 'Le Cri de Sète', '--classification', 'media', '--other-name', 'Le Cri')
    expect(filesIn(folder)['registry/organizations/le-cri-de-sete.yaml']).toBe('# yaml-language-server: $schema=../../packages/schema/json/registry-organization.schema.json\nname: Le Cri de Sète\notherNames: [Le Cri]\nclassification: media\n')
    expect(faultsOfFrench(out)).toEqual([])
    expect(code).toBe(0)
    expect((await runIn(folder, 'extract')).code).toBe(0)
    expect(plain((await runIn(folder, 'new', 'entity', 'person', 'A. Roux')).out)).toContain('« Anne Roux » est au registre (registry/people/anne-roux.yaml)')
  })

  it('seed: the side file of a text that is still to be pasted', async () => {
    const folder = temporaryProject()
    expect((await runIn(folder, 'new', 'seed', 'mon-article')).out).toContain('garrigue -- add seeds/mon-article.txt')
    expect(filesIn(folder)['seeds/mon-article.yaml']).toContain('\nrights: facts')
    expect((await runIn(folder, 'extract')).messages.map(({ rule }) => rule)).toEqual(['seed/side-file-alone'])
  })

  it('rule: code, page and a line in the list, in lists of one line and of many', async () => {
    const folder = temporaryProject()
    cpSync(join(repository.root, 'packages/core/src/rules'), join(folder, 'packages/core/src/rules'), { recursive: true })
    for (const name of ['role/elected-by', 'relation/elected-by', 'date/elected-by']) {
      expect((await runIn(folder, 'new', 'rule', name)).code).toBe(0)
      const files = filesIn(join(folder, 'packages/core/src/rules'))
      const list = files[`${name.split('/')[0]}/index.ts`] ?? ''
      expect(list).toContain("import { electedBy } from './elected-by.ts'\n")
      expect(list).toMatch(/(?:, electedBy\]|,\n {2}electedBy,\n\])\n$/)
      expect(files[`${name}.ts`]).toContain(`id: '${name}'`)
      expect(files[`${name}.md`]).toContain('## Ne trouve pas')
    }
    expect((await runIn(folder, 'new', 'rule', 'role/elected-by')).err).toContain('existe déjà')
  })

  it('kind: its file and its line in the list', async () => {
    const folder = temporaryProject()
    cpSync(join(repository.root, 'packages/schema/src/kinds'), join(folder, 'packages/schema/src/kinds'), { recursive: true })
    expect((await runIn(folder, 'new', 'kind', 'job-offer')).code).toBe(0)
    const files = filesIn(join(folder, 'packages/schema/src/kinds'))
    expect(files['index.ts']).toContain("import { jobOffer, type JobOffer } from './job-offer.ts'\n")
    expect(files['index.ts']).toMatch(/export type Claim = .* \| JobOffer\n/)
    expect(files['index.ts']).toMatch(/\n {2}quote,\n {2}jobOffer,\n\}/)
    expect(files['job-offer.ts']).toContain('export const jobOffer: ClaimKind<JobOffer>')
  })

  it.each([
    [['entity', 'person', 'Anne Roux'], 'L’identifiant « anne-roux » est déjà celui de « Anne Roux »'],
    [['entity', 'persn', 'Jean Petit'], 'Vouliez-vous dire « person » ?'],
    [['entity', 'person', 'Jean', 'Petit'], 'attend 2 noms ; un nom de plusieurs mots se met entre guillemets droits'],
    [['entity', 'person', 'Jean Petit', '--id', '../x'], '« ../x » ne peut pas être un identifiant'],
    [['entity', 'organization', 'Le Cri', '--classification', 'journal'], 'ce mot n’est pas dans la liste'],
    [['seed', 'Bonne'], '« bonne »'],
    [['seed', 'bonne'], 'existe déjà'],
    [['rule', 'role/elected-by'], 'n’est pas ici'],
    [['kind', 'offer'], 'n’est pas ici'],
    [['rul', 'x'], 'Vouliez-vous dire « rule » ?'],
  ])('%j changes nothing', async (argv, says) => {
    const folder = temporaryProject()
    const before = filesIn(folder)
    const { code, err } = await runIn(folder, 'new', ...argv)
    expect(plain(err)).toContain(says)
    expect(faultsOfFrench(err)).toEqual([])
    expect(code).toBe(2)
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('garrigue stats', () => {
  it('counts what there is, and what a person has seen', async () => {
    const folder = temporaryProject()
    const { code, out } = await runIn(folder, 'stats')
    expect(plain(out)).toMatch(/\n {2}textes +1\n/)
    expect(plain(out)).toMatch(/\n {2}La Gazette +1$/)
    expect(plain(out)).toMatch(/\n {2}part relue +0 %\n/)
    expect(faultsOfFrench(out)).toEqual([])
    expect(code).toBe(0)
    expect(JSON.parse((await runIn(folder, 'stats', '--json')).out)).toMatchObject({ texts: 1, articles: 1, entities: { organizations: 2, people: 1 }, rights: { excerpt: 1 } })
  })
})

describe('garrigue doctor', () => {
  it('says what is missing and what to do', async () => {
    const { code, out } = await runIn(temporaryProject(), 'doctor')
    expect(plain(out)).toContain('✓ Node : ')
    expect(plain(out)).toContain('✗ dépendances : pas installées\n  → Lancer « npm test »')
    expect(plain(out)).toContain('✗ fiches : ')
    expect(faultsOfFrench(out)).toEqual([])
    expect(code).toBe(1)
  })

  it('finds the records up to date once they are', async () => {
    const folder = temporaryProject()
    await runIn(folder, 'extract')
    expect(plain((await runIn(folder, 'doctor')).out)).toMatch(/✓ fiches : \d+ fichiers à jour/)
  })
})
