import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectOneError, type BadInput } from './bad-input.ts'
import { filesIn, GOOD_TEXT, runIn, temporaryProject } from './temporary-project.ts'

const latin1 = (words: string): Uint8Array => Buffer.from(words, 'latin1')
const utf16 = (words: string): Uint8Array => Buffer.from(`\uFEFF${words}`, 'utf16le')

/** A bad text beside the good one. */
function text(content: string | Uint8Array, place: string, rule: string, ...says: string[]): BadInput {
  return { files: { 'seeds/fautive.txt': content }, at: `seeds/fautive.txt:${place}`, rule, says, keeps: ['seeds/fautive.json'] }
}

const TEXTS: Readonly<Record<string, BadInput>> = {
  'not UTF-8 but Windows-1252': text(latin1('Le débat\nUn texte.\n'), '1:5', 'encoding/not-utf-8', 'Windows-1252', 'enregistrer en UTF-8'),
  'not UTF-8, further down': text(latin1('Le titre\nAu café\n'), '2:7', 'encoding/not-utf-8', 'Windows-1252'),
  'UTF-16': text(utf16('Le titre\nUn texte.\n'), '1:1', 'encoding/not-utf-8', 'UTF-16', 'enregistrer en UTF-8'),
  empty: text('', '1:1', 'size/empty', 'vide', 'supprimer le fichier'),
  'blank only': text(' \n\t\n\u00A0\u2003\n\n', '1:1', 'size/empty', 'blancs'),
  'only a byte order mark': text('\uFEFF\n', '1:1', 'size/empty', 'vide'),
  'over 256 KiB': text('Une ligne de texte.\n'.repeat(14_000), '1:1', 'size/too-large', 'fait 274 Kio', 'au plus 256'),
  'with a line over 64 KiB': text(`Le titre\n\n${'a'.repeat(65 * 1024)}\nSuite.\n`, '3:1', 'size/long-line', '66560 caractères', 'au plus 65536'),
  'over 5,000 lines': text('Une ligne\n'.repeat(5200), '5001:1', 'size/too-many-lines', 'au plus 5000'),
}

describe('a text that cannot be read fails alone', () => {
  it.each(Object.entries(TEXTS))('%s', async (_, bad) => expect((await expectOneError(bad)).code).toBe(1))

  it('is named in the end, with the others', async () => {
    const { err } = await expectOneError(TEXTS['empty'] as BadInput)
    expect(err.replaceAll('\u00A0', ' ')).toContain('Laissées comme elles étaient, à cause des erreurs : seeds/fautive.json.')
  })
})

const NAMES: Readonly<Record<string, BadInput>> = {
  'the same id with another extension': {
    files: { 'seeds/autre.md': '# Un titre\n\nUn texte.\n', 'seeds/autre.txt': 'Un autre titre\nUn texte.\n' },
    at: 'seeds/autre.txt:1:1',
    rule: 'seed/duplicate-id',
    says: ['« autre » existe déjà : seeds/autre.md', 'Renommer l’un des deux'],
    keeps: ['seeds/autre.json'],
  },
  'the same id in other case': {
    files: { 'seeds/Bonne.txt': GOOD_TEXT },
    at: 'seeds/Bonne.txt:1:1',
    rule: 'seed/duplicate-id',
    says: ['« Bonne » existe déjà : seeds/bonne.txt', 'Renommer l’un des deux'],
  },
  'an extension in capitals': { files: { 'seeds/autre.TXT': GOOD_TEXT }, at: 'seeds/autre.TXT:1:1', rule: 'seed/not-an-id', says: ['« autre.txt »'], keeps: ['seeds/autre.json'] },
  'a name with spaces and accents': { files: { 'seeds/École d’été.txt': GOOD_TEXT }, at: 'seeds/École d’été.txt:1:1', rule: 'seed/not-an-id', says: ['« ecole-d-ete.txt »'] },
  'a name that Windows keeps for itself': { files: { 'seeds/aux.txt': GOOD_TEXT }, at: 'seeds/aux.txt:1:1', rule: 'seed/not-an-id', says: ['« aux-1.txt »'] },
  'a name of nothing but marks': { files: { 'seeds/!!!.md': GOOD_TEXT }, at: 'seeds/!!!.md:1:1', rule: 'seed/not-an-id', says: ['« mon-article.md »'] },
  'the id of an entity': { files: { 'seeds/anne-roux.txt': GOOD_TEXT }, at: 'seeds/anne-roux.txt:1:1', rule: 'seed/duplicate-id', says: ['registry/people/anne-roux.yaml'], keeps: ['seeds/anne-roux.json'] },
  'the id of another text’s second article': {
    files: {
      'seeds/page.txt': 'Un premier titre\nUn texte.\nUn second titre\nUn texte.\n',
      'seeds/page.yaml': 'articles:\n  - starts: Un premier\n  - starts: Un second\n',
      'seeds/page-2.txt': GOOD_TEXT,
    },
    at: 'seeds/page.txt:1:1',
    rule: 'seed/duplicate-id',
    says: ['« page-2 » existe déjà : seeds/page-2.txt'],
    keeps: ['seeds/page.json'],
  },
  'a link': {
    files: { 'ailleurs.txt': 'Un secret\n' },
    prepare: (folder) => symlinkSync('../ailleurs.txt', join(folder, 'seeds/lien.txt')),
    at: 'seeds/lien.txt:1:1',
    rule: 'file/not-regular',
    says: ['Remplacer le lien'],
    keeps: ['seeds/lien.json'],
  },
  'a folder named like a text': { files: {}, prepare: (folder) => mkdirSync(join(folder, 'seeds/dossier.txt')), at: 'seeds/dossier.txt:1:1', rule: 'file/not-regular', says: ['fichier ordinaire'] },
  'a link as side file': {
    files: { 'ailleurs.yaml': 'note: secret\n', 'seeds/autre.txt': GOOD_TEXT },
    prepare: (folder) => symlinkSync('../ailleurs.yaml', join(folder, 'seeds/autre.yaml')),
    at: 'seeds/autre.yaml:1:1',
    rule: 'file/not-regular',
    says: ['Remplacer le lien'],
    keeps: ['seeds/autre.json'],
  },
  'a side file without text': { files: { 'seeds/seule.yaml': 'note: x\n' }, at: 'seeds/seule.yaml:1:1', rule: 'seed/side-file-alone', says: ['seule.txt ou seule.md'], keeps: ['seeds/seule.json'] },
  'a side file with a slip in its name': { files: { 'seeds/autre-article.txt': GOOD_TEXT, 'seeds/autre-artcle.yaml': 'note: x\n' }, at: 'seeds/autre-artcle.yaml:1:1', rule: 'seed/side-file-alone', says: ['Est-ce celui de « autre-article » ?'] },
  'a side file that ends with .yml': { files: { 'seeds/autre.txt': GOOD_TEXT, 'seeds/autre.yml': 'note: x\n' }, at: 'seeds/autre.yml:1:1', rule: 'file/wrong-extension', says: ['« autre.yaml »'] },
}

describe('a file of the seeds folder that is no good one', () => {
  it.each(Object.entries(NAMES))('%s', async (_, bad) => expect((await expectOneError(bad)).code).toBe(1))

  it('is only mentioned when it is of another kind', async () => {
    const { code, messages } = await runIn(temporaryProject({ 'seeds/page.pdf': '%PDF', 'seeds/.cache': '' }), 'extract')
    expect(messages.map(({ at, severity, rule }) => [at, severity, rule])).toEqual([['seeds/page.pdf:1:1', 'avertissement', 'file/ignored']])
    expect(code).toBe(0)
  })

  it('does not count when it holds decisions', async () => {
    const review = "decisions:\n  - {decide: accept, claim: quote, at: {exact: 'Nous voulons aller plus loin ensemble'}, by: Zoé, on: 2026-11-22, why: relu}\n"
    expect(await runIn(temporaryProject({ 'seeds/bonne.review.yaml': review }), 'extract')).toMatchObject({ code: 0, messages: [] })
  })

  it('reads no link, wherever it leads', async () => {
    const folder = temporaryProject({ 'ailleurs.txt': 'Le mot de passe est sésame.\n' })
    symlinkSync('../ailleurs.txt', join(folder, 'seeds/lien.txt'))
    symlinkSync('nulle-part', join(folder, 'seeds/perdu.txt'))
    const { err } = await runIn(folder, 'extract')
    expect(JSON.stringify(filesIn(join(folder, 'packages'))) + err).not.toContain('sésame')
    expect(err).toContain('seeds/perdu.txt:1:1')
  })

  it('may be far too large for memory', async () => {
    const folder = temporaryProject()
    writeFileSync(join(folder, 'seeds/immense.txt'), '')
    truncateSync(join(folder, 'seeds/immense.txt'), 3 * 1024 ** 3) // a hole: it takes no place on the disk
    const { code, messages } = await runIn(folder, 'extract')
    expect(messages.map(({ at, rule }) => [at, rule])).toEqual([['seeds/immense.txt:1:1', 'file/not-readable']])
    expect(code).toBe(1)
  })
})

describe('several faults', () => {
  it('are all told in one run, and the good text is still read', async () => {
    const folder = temporaryProject({ 'seeds/a.txt': '', 'seeds/b.txt': latin1('é'), 'seeds/C.txt': 'x', 'seeds/d.txt': GOOD_TEXT, 'seeds/d.yaml': 'nope: 1\n' })
    const { code, messages, err } = await runIn(folder, 'extract')
    expect(messages.map(({ at }) => at).sort()).toEqual(['seeds/C.txt:1:1', 'seeds/a.txt:1:1', 'seeds/b.txt:1:1', 'seeds/d.yaml:1:1'])
    expect(err).toContain('\n4 erreurs\n')
    expect(code).toBe(1)
    expect(Object.keys(filesIn(join(folder, 'packages/data/records/seeds')))).toEqual(['bonne.json'])
  })
})
