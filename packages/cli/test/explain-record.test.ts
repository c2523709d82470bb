import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedRecords } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { faultsOfFrench } from './careful-french.ts'
import { GOOD_TEXT, runIn, temporaryProject, writeIn } from './temporary-project.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const DECISIONS = (decide: string, more = ''): string => `decisions:\n  - decide: ${decide}\n    claim: quote\n    at:\n      exact: Nous voulons aller plus loin ensemble\n${more}    by: Anne\n    on: 2026-11-22\n    why: Relu.\n`

async function quoteId(folder: string): Promise<string> {
  await runIn(folder, 'extract')
  const { claims } = JSON.parse(readFileSync(join(folder, 'packages/data/records/seeds/bonne.json'), 'utf8')) as SeedRecords
  return claims.find(({ type }) => type === 'quote')?.id ?? ''
}

describe('garrigue explain ID', () => {
  it('says of a claim who says it, as of when, where its words are, and by which rule', async () => {
    const folder = temporaryProject()
    const id = await quoteId(folder)
    const { code, out } = await runIn(folder, 'explain', id)
    expect(plain(out)).toContain(`${id}  citation : Anne Roux`)
    expect(plain(out)).toContain('source bonne, au 2015-05-06 ; dit par Anne Roux')
    expect(plain(out)).toContain('lecture automatique, non relue')
    expect(plain(out)).toContain('seeds/bonne.txt:2:3  « Nous voulons aller plus loin ensemble »')
    expect(plain(out)).toMatch(/règle quote\/[\w-]+ \(packages\/core\/src\/rules\/quote\/[\w-]+\.md\)/)
    expect(plain(out)).toContain('mention/known +20')
    // The text itself has plain spaces.
    expect(faultsOfFrench(out).filter((fault) => !fault.includes('loin ensemble') && !fault.includes('Nous voulons'))).toEqual([])
    expect(code).toBe(0)
  })

  it('says who accepted, corrected or rejected it, and leads from the old id to the new', async () => {
    const folder = temporaryProject()
    const id = await quoteId(folder)
    writeIn(folder, 'seeds/bonne.review.yaml', DECISIONS('accept'))
    expect(plain((await runIn(folder, 'explain', id)).out)).toContain('lecture relue : Anne, le 2026-11-22, « Relu. »')
    writeIn(folder, 'seeds/bonne.review.yaml', DECISIONS('set', '    set:\n      speaker: cluster-garrigue\n'))
    const corrected = plain((await runIn(folder, 'explain', id)).out)
    expect(corrected).toMatch(new RegExp(`^${id} : la machine l’avait lu ainsi ; corrigé, c’est maintenant c-`))
    expect(corrected).toContain('la machine avait lu speaker : anne-roux')
    writeIn(folder, 'seeds/bonne.review.yaml', DECISIONS('reject'))
    expect(plain((await runIn(folder, 'explain', id)).out)).toContain('cette fiche n’est plus publiée.\n  Anne, le 2026-11-22 : « Relu. »')
  })

  it('says of an entity where it is named, of an old id where it leads, of a name that the registry lacks that it is provisional', async () => {
    const folder = temporaryProject({ 'registry/people/anne-roux.yaml': 'name: Anne Roux\nredirectsFrom: [a-roux]\n', 'seeds/bonne.txt': GOOD_TEXT.replace('La salle', 'Bruno Aldebert, maire de Sète, sourit. La salle') })
    expect(plain((await runIn(folder, 'explain', 'anne-roux')).out)).toMatch(/^anne-roux {2}personne : Anne Roux\n {2}registry\/people\/anne-roux\.yaml\n {2}nommé :\n {2}seeds\/bonne\.txt:2:53 {2}« Anne Roux »/)
    expect(plain((await runIn(folder, 'explain', 'a-roux')).out)).toContain('a-roux mène à anne-roux')
    expect(plain((await runIn(folder, 'explain', 'bruno-aldebert')).out)).toContain('nom que le registre n’a pas')
    expect(plain((await runIn(folder, 'explain', 'bonne')).out)).toContain('bonne  source : Le numérique avance en région')
  })

  it('suggests the near id', async () => {
    const { code, err } = await runIn(temporaryProject(), 'explain', 'ane-roux')
    expect(plain(err)).toContain('Vouliez-vous dire « anne-roux » ?')
    expect(code).toBe(2)
    expect(plain((await runIn(temporaryProject(), 'explain', 'seeds/bonne.txt')).err)).toContain('il faut un fichier et une ligne')
  })
})
