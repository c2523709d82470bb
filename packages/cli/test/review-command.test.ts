import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { filesIn, runAmong, runIn, temporaryProject, type Ended, type Files } from './temporary-project.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const TEXT = `Une pépinière ouvre à Sète
« Nous attendons vingt entreprises », annonce Anne Roux, directrice du Cluster Garrigue.
Anne Roux, présidente de La Gazette, sourit. La salle est comble et les questions fusent jusque tard dans la soirée.
« La suite en mars », promet Anne Roux, directrice générale du Cluster Garrigue. Chacun repart avec une idée de plus.
`
const REVIEW = 'seeds/bonne.review.yaml'

/** Reviews the text with these lines typed, one after the other. */
async function review(typed: readonly string[], files: Files = {}, ...argv: readonly string[]): Promise<Ended & { readonly folder: string; readonly shown: string; readonly written: string }> {
  const folder = temporaryProject({ 'seeds/bonne.txt': TEXT, ...files })
  const shown: string[] = []
  const ended = await runAmong({ input: Readable.from([typed.map((line) => `${line}\n`).join('')]), today: '2026-11-22', write: (text) => void shown.push(text) }, folder, 'review', 'bonne', '--by', 'Anne', ...argv)
  return { ...ended, folder, shown: plain(shown.join('')), written: filesIn(folder)[REVIEW] ?? '' }
}

function recordsIn(folder: string): { readonly claims: readonly Readonly<Record<string, unknown>>[]; readonly rejected?: readonly unknown[] } {
  return JSON.parse(readFileSync(join(folder, 'packages/data/records/seeds/bonne.json'), 'utf8')) as ReturnType<typeof recordsIn>
}

describe('garrigue review', () => {
  it('shows each claim with its fields, its place, and its words among those around them', async () => {
    const { shown, code } = await review(['s', 's', 'q'], {}, '--kind', 'role')
    expect(shown).toContain('1/3  fonction : Anne Roux, directrice, Cluster Garrigue')
    expect(shown).toMatch(/seeds\/bonne\.txt:2:\d+ · \w+ · règle role\//)
    expect(shown).toContain('person: anne-roux · organization: cluster-garrigue · title: directrice')
    expect(shown).toMatch(/\[Anne Roux, directrice du Cluster Garrigue\]/)
    expect(shown).toContain('a accepter · r rejeter · c corriger')
    expect(code).toBe(0)
  })

  it('accepts, rejects, corrects and notes, and what it writes is what extract takes', async () => {
    const { folder, written, out } = await review(['n', 'Deux fonctions.', 'a', 'r', 'Une autre personne.', 'c', 'title=directrice', 'organization=la gazette', '', 'Lu plus loin.'], {}, '--kind', 'role')
    expect(written).toMatch(/^# yaml-language-server: .*\ndecisions:\n {2}- decide: note\n/)
    expect([...written.matchAll(/- decide: (\w+)/g)].map(([, word]) => word)).toEqual(['note', 'accept', 'reject', 'set'])
    expect(plain(out)).toBe('Décisions : noter 1, accepter 1, rejeter 1, corriger 1 ; 0 fiche à relire. Ensuite : npm run -s garrigue -- extract')
    const extracted = await runIn(folder, 'extract')
    expect(extracted.messages.filter(({ severity }) => severity === 'erreur')).toEqual([])
    const { claims, rejected } = recordsIn(folder)
    const roles = claims.filter(({ type }) => type === 'role')
    expect(roles).toMatchObject([
      { review: 'accepted', notes: [{ text: 'Deux fonctions.' }], decision: { by: 'Anne', on: '2026-11-22' } },
      { review: 'corrected', title: 'directrice', organization: 'la-gazette' },
    ])
    expect(rejected).toMatchObject([{ why: 'Une autre personne.' }])
  })

  it('merges with another claim of the same sort', async () => {
    const { folder, shown } = await review(['f', '2', 'La même fonction.', 'q'], {}, '--kind', 'role')
    expect(shown).toContain('1. Anne Roux, présidente, La Gazette (ligne 3)')
    expect((await runIn(folder, 'extract')).code).toBe(0)
    expect(recordsIn(folder)).toMatchObject({ rejected: [{ why: 'La même fonction.', into: expect.stringMatching(/^c-/) }] })
  })

  it('does not show again what is decided, and adds to the file that is there', async () => {
    const first = await review(['a', 'q'], {}, '--kind', 'role')
    const second = await review(['a', 'q'], { [REVIEW]: first.written }, '--kind', 'role')
    expect(second.shown).toContain('1/2  fonction : Anne Roux, présidente, La Gazette')
    expect(second.written.startsWith(first.written)).toBe(true)
    expect(second.written.match(/- decide:/g)?.length).toBe(2)
    const third = await review([], { [REVIEW]: second.written.replaceAll('\n  ', '\n') }, '--count')
    expect(plain(third.out)).toMatch(/^\d+ fiches à relire sur \d+\.$/)
  })

  it('goes back, explains, and does not take what is no letter of its own', async () => {
    const { shown, written } = await review(['s', 'p', 'e', 'zz', 'r', '', 'q'], {}, '--kind', 'role')
    expect(shown.match(/1\/3 {2}fonction/g)?.length).toBe(5)
    expect(shown).toContain('├ règle role/')
    expect(shown).toContain('« zz » : une de ces lettres, puis Entrée.')
    // No reason, no decision.
    expect(written).toBe('')
  })

  it('asks again for a field that there is not, and for a value that cannot be', async () => {
    const { shown, written } = await review(['c', 'foo=1', 'stance=peut-être', 'stance=planned', '', 'Annoncé.', 'q'], {}, '--kind', 'role')
    expect(shown).toContain('« foo=1 » : champs de cette sorte : person, organization, title, stance.')
    expect(shown).toContain('« peut-être » ne peut pas être une valeur de « stance ».')
    expect(written).toContain('    set:\n      stance: planned\n')
  })

  it('writes nothing that would be wrong', async () => {
    const { shown, written } = await review(['c', 'person=cluster-garrigue', '', 'Essai.', 'q'], {}, '--kind', 'role')
    expect(shown).toContain('decision/unknown-entity')
    expect(shown).toContain('Rien n’est écrit.')
    expect(written).toBe('')
  })

  it.each([
    [['bonn'], 'Aucun texte ne s’appelle « bonn ». Vouliez-vous dire « bonne » ?'],
    [['registry/people/anne-roux.yaml'], '« registry/people/anne-roux.yaml » n’est pas un texte du dossier seeds ; « garrigue add » l’y met.'],
    [['bonne', '--kind', 'rol'], '« rol » n’est pas une sorte. Vouliez-vous dire « role » ?'],
  ])('%j is wrong use', async (argv, says) => {
    const { code, err } = await runIn(temporaryProject(), 'review', ...argv)
    expect(plain(err)).toContain(says)
    expect(code).toBe(2)
  })
})

describe('garrigue review --names', () => {
  const NAMES = { 'seeds/bonne.txt': TEXT.replace('sourit.', 'sourit à Bruno Aldebert, maire de Sète.') }

  it('creates the files of those that count, as what a person says they are', async () => {
    const { folder, shown, out, code } = await review(['zz', 'l', 'c'], NAMES, '--names')
    expect(shown).toMatch(/1\/2 {2}Sète {2}lieu\n {2}seeds\/bonne\.txt:1 {2}…Une pépinière ouvre à \[Sète\] « Nous attendons/)
    expect(shown).toContain('« zz » : une de ces lettres, puis Entrée.')
    expect(plain(out)).toBe('2 fiches au registre. Ensuite : npm run -s garrigue -- extract')
    expect(Object.keys(filesIn(join(folder, 'registry')))).toEqual(expect.arrayContaining(['places/sete.yaml', 'people/bruno-aldebert.yaml']))
    expect((await runIn(folder, 'extract')).code).toBe(0)
    expect(code).toBe(0)
  })

  it('passes over the others, and leaves when it is told to', async () => {
    const { folder, out } = await review(['', 'q'], NAMES, '--names')
    expect(plain(out)).toBe('0 fiche au registre.')
    expect(Object.keys(filesIn(join(folder, 'registry'))).length).toBe(3)
  })
})
