import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { faultsOfFrench } from './careful-french.ts'
import { filesIn, GOOD_TEXT, runAmong, runIn, temporaryProject, writeIn, type Ended } from './temporary-project.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const PAGE = readFileSync(join(import.meta.dirname, 'html/fixtures/journal-regional.html'))
const ARTICLE = `Une pépinière ouvre à Sète
« Nous attendons vingt entreprises », annonce Anne Roux, directrice du Cluster Garrigue.
Les premiers bureaux ouvrent en mars. La ville prête les murs, la région paie les travaux, et les entreprises arrivent une à une sur le quai.
`
const FACTS = ['--url', 'https://example.fr/b?utm_source=x', '--publisher', 'La Gazette', '--published', '2016-02-03', '--author', 'Jean Petit', '--rights', 'excerpt'] as const

/** Runs `add` with a file beside the repository's rooms. */
async function add(content: string | Uint8Array, name: string, ...argv: readonly string[]): Promise<Ended & { readonly folder: string; readonly before: Record<string, string> }> {
  const folder = temporaryProject({ [name]: content })
  const before = filesIn(folder)
  return { folder, before, ...(await runIn(folder, 'add', name, ...argv)) }
}

describe('garrigue add FILE', () => {
  it('puts the text among the seeds byte for byte, with what is known of it, and shows what is understood', async () => {
    const { folder, code, out, err } = await add(ARTICLE, 'pepiniere.txt', ...FACTS)
    const files = filesIn(folder)
    expect(files['seeds/pepiniere.txt']).toBe(ARTICLE)
    expect(files['seeds/pepiniere.yaml']).toBe(
      '# yaml-language-server: $schema=../packages/schema/json/seed.schema.json\nurl: https://example.fr/b\npublisher: la-gazette\npublished: "2016-02-03"\nauthor: Jean Petit\nrights: excerpt\n',
    )
    expect(plain(out)).toContain('Anne Roux')
    expect(plain(out)).toMatch(/Sète +sete {2}nouveau/)
    expect(plain(out)).toContain('Anne Roux : « Nous attendons vingt entreprises »')
    expect(plain(err)).toContain('Écrit :\n  seeds/pepiniere.yaml\n  seeds/pepiniere.txt')
    expect(faultsOfFrench(err)).toEqual([])
    expect(code).toBe(0)
    expect((await runIn(folder, 'extract')).code).toBe(0)
  })

  it('--dry-run shows the same and writes nothing', async () => {
    const { folder, before, out, err } = await add(ARTICLE, 'pepiniere.txt', ...FACTS, '--dry-run')
    expect(out).toContain('Une pépinière ouvre à Sète')
    expect(plain(err)).toContain('Rien n’est écrit (« --dry-run »).')
    expect(filesIn(folder)).toEqual(before)
  })

  it('completes a text that was pasted among the seeds', async () => {
    const folder = temporaryProject({ 'seeds/pepiniere.txt': ARTICLE })
    await runIn(folder, 'add', 'seeds/pepiniere.txt', '--rights', 'facts')
    expect(filesIn(folder)).toMatchObject({ 'seeds/pepiniere.txt': ARTICLE, 'seeds/pepiniere.yaml': expect.stringContaining('rights: facts\n') })
    const again = await runIn(folder, 'add', 'seeds/pepiniere.txt')
    expect(plain(again.err)).toContain('Rien n’était à écrire')
    expect(again.code).toBe(0)
    const refused = await runIn(folder, 'add', 'seeds/pepiniere.txt', '--url', 'https://example.fr/b')
    expect(refused.messages.map(({ rule }) => rule)).toEqual(['add/front-matter-kept'])
  })

  it('keeps the article of a page, under its title, with what the page says of itself', async () => {
    const { folder, code, err, messages } = await add(PAGE, 'page.html')
    const files = filesIn(folder)
    const id = 'a-nimes-le-reseau-garance-ouvre-une-halle'
    expect(files[`seeds/${id}.txt`]).toContain('À Nîmes, le réseau Garance')
    expect(files[`seeds/${id}.txt`]).not.toContain('cookies')
    expect(files[`seeds/${id}.yaml`]).toContain('published: "2019-03-12"\nauthor: Maud Teissèdre\nrights: facts\n')
    // Its site is none of the registry: it is named, and not written.
    expect(messages.map(({ rule }) => rule)).toContain('add/site-unknown')
    expect(files[`seeds/${id}.yaml`]).not.toContain('publisher')
    expect(plain(err)).toContain('commentaires des lecteurs')
    expect(code).toBe(0)
  })

  it('creates the publisher when it is asked to', async () => {
    const { folder } = await add(PAGE, 'page.html', '--create-publisher', '--id', 'garance')
    expect(filesIn(folder)).toMatchObject({
      'seeds/garance.yaml': expect.stringContaining('publisher: le-courrier-des-garrigues\n'),
      'registry/organizations/le-courrier-des-garrigues.yaml': expect.stringContaining('name: Le Courrier des Garrigues\nclassification: media\n'),
    })
    expect((await runIn(folder, 'extract')).code).toBe(0)
  })

  it('reads the standard input, as a text or as a page', async () => {
    const folder = temporaryProject()
    await runAmong({ input: Readable.from([Buffer.from(ARTICLE)]) }, folder, 'add', '-')
    await runAmong({ input: Readable.from([PAGE]) }, folder, 'add', '-', '--id', 'garance')
    expect(Object.keys(filesIn(join(folder, 'seeds')))).toEqual(['bonne.txt', 'bonne.yaml', 'garance.txt', 'garance.yaml', 'une-pepiniere-ouvre-a-sete.txt', 'une-pepiniere-ouvre-a-sete.yaml'])
  })

  it('turns another encoding when it is told which', async () => {
    const { folder } = await add(Buffer.from(ARTICLE.replaceAll(/[«»]\s?/g, ''), 'latin1'), 'ancien.txt', '--encoding', 'windows-1252')
    expect(filesIn(folder)['seeds/ancien.txt']).toContain('Une pépinière ouvre à Sète')
  })

  it('warns of a repost, and adds it', async () => {
    const { code, messages } = await add(`${GOOD_TEXT}Et une phrase de plus, pour la route.\n`, 'reprise.txt', '--rights', 'facts')
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['seed/repost', 'avertissement']])
    expect(code).toBe(0)
  })
})

describe('what cannot be added changes nothing', () => {
  const cases: readonly (readonly [what: string, name: string, content: string | Uint8Array, rule: string, says: string])[] = [
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'add/not-text', 'un PDF'],
    ['a zip', 'a.zip', 'PK\u0003\u0004', 'add/not-text', 'une archive'],
    ['an image', 'a.txt', Buffer.from('\u0089PNG\r\n', 'latin1'), 'add/not-text', 'une image'],
    ['an empty file', 'a.txt', '', 'size/empty', 'vide'],
    ['blanks', 'a.txt', ' \n\t\n', 'size/empty', 'vide'],
    ['10 MB', 'a.txt', 'a'.repeat(10_000_000), 'add/too-heavy', 'Le fichier pèse 9,5 Mio ; 4 Mio au plus'],
    ['300 KiB', 'a.txt', 'abcd efgh\n'.repeat(30_000), 'size/too-large', 'une graine en fait au plus'],
    ['Windows-1252', 'a.txt', Buffer.from('Un écosystème', 'latin1'), 'encoding/not-utf-8', 'Windows-1252'],
    ['UTF-16', 'a.txt', Buffer.from('\uFEFFUn écosystème', 'utf16le'), 'encoding/not-utf-8', 'UTF-16'],
    ['a tab in front matter', 'a.md', '---\nrights: facts\n\tnote: x\n---\n# Un titre\n', 'yaml/unreadable', 'une tabulation décale la ligne'],
    ['an unknown key in front matter', 'a.md', '---\nrigths: facts\n---\n# Un titre\n\nUn texte.\n', 'yaml/unknown-key', 'Vouliez-vous dire « rights » ?'],
    ['a page without text', 'a.html', '<html><body><script>1</script></body></html>', 'html/no-text', 'aucun texte'],
    ['the same text with other blanks', 'a.txt', GOOD_TEXT.replaceAll('\n', '\r\n\r\n'), 'add/same-text', 'seeds/bonne.txt'],
  ]
  it.each(cases)('%s', async (_, name, content, rule, says) => {
    const { folder, before, code, messages, out } = await add(content, name)
    expect(messages.map((message) => message.rule)).toEqual([rule])
    expect(plain(`${messages[0]?.text} ${messages[0]?.remedy}`)).toContain(says)
    expect(messages[0]?.remedy).not.toBe('')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(filesIn(folder)).toEqual(before)
  })

  it.each([
    [['--id', '../x'], 'seed/not-an-id', '« ../x » ne peut pas être'],
    [['--id', 'a/b'], 'seed/not-an-id', '« b.txt »'],
    [['--id', 'con'], 'seed/not-an-id', 'con-1'],
    [['--id', 'bonne'], 'add/id-taken', 'seeds/bonne.txt'],
    [['--id', 'anne-roux'], 'add/id-taken', 'registry/people/anne-roux.yaml'],
    [['--publisher', 'Nulle Part'], 'add/publisher-unknown', '--create-publisher'],
    [['--publisher', 'La Gazete'], 'add/publisher-unknown', 'Vouliez-vous dire « La Gazette » ?'],
  ])('%j', async (argv, rule, says) => {
    const { folder, before, code, messages } = await add(ARTICLE, 'a.txt', ...argv)
    expect(messages.map((message) => message.rule)).toEqual([rule])
    expect(plain(`${messages[0]?.text} ${messages[0]?.remedy}`)).toContain(says)
    expect(code).toBe(1)
    expect(filesIn(folder)).toEqual(before)
  })

  it('an id that differs from another in case alone', async () => {
    const folder = temporaryProject({ 'seeds/AUTRE.txt': ARTICLE, 'autre.txt': `${ARTICLE}Et la suite.\n` })
    const { messages } = await runIn(folder, 'add', 'autre.txt', '--id', 'autre')
    expect(messages.map(({ rule }) => rule)).toEqual(['add/id-taken'])
    expect(existsSync(join(folder, 'seeds/autre.txt'))).toBe(false)
  })

  it('a link, a folder, and what is not there', async () => {
    const folder = temporaryProject({ 'ailleurs.txt': ARTICLE })
    symlinkSync('ailleurs.txt', join(folder, 'lien.txt'))
    mkdirSync(join(folder, 'dossier.txt'))
    for (const name of ['lien.txt', 'dossier.txt']) expect((await runIn(folder, 'add', name)).messages.map(({ rule }) => rule)).toEqual(['file/not-regular'])
    expect(await runIn(folder, 'add', 'rien.txt')).toMatchObject({ code: 2 })
    expect(Object.keys(filesIn(join(folder, 'seeds')))).toEqual(['bonne.txt', 'bonne.yaml'])
  })

  it.each([
    [['--url', 'javascript:alert(1)'], '« --url javascript:alert(1) » : une adresse en http'],
    [['--published', 'hier'], '« --published hier » : une date en EDTF'],
    [['--rights', 'excerp'], 'Vouliez-vous dire « excerpt » ?'],
    [['--encoding', 'latin1'], 'Encodages : utf-8, windows-1252'],
  ])('%j is wrong use', async (argv, says) => {
    const { folder, before, code, err } = await add(ARTICLE, 'a.txt', ...argv)
    expect(plain(err)).toContain(says)
    expect(faultsOfFrench(err)).toEqual([])
    expect(code).toBe(2)
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('garrigue add on a terminal', () => {
  async function answer(answers: readonly string[], ...argv: readonly string[]): Promise<{ readonly folder: string; readonly asked: string; readonly ended: Ended }> {
    const folder = temporaryProject({ 'a.txt': ARTICLE })
    const asked: string[] = []
    const input = Readable.from(answers.map((line) => `${line}\n`))
    const ended = await runAmong({ input, isInteractive: true, today: '2026-11-22', write: (text) => void asked.push(text) }, folder, 'add', 'a.txt', ...argv)
    return { folder, ended, asked: plain(asked.join('')) }
  }

  it('asks what it cannot know, and asks again what cannot be', async () => {
    const { folder, ended } = await answer(['example.fr', 'https://example.fr/b', 'la gazette', '3 février', '2016-02-03', '-', ''])
    expect(filesIn(folder)['seeds/a.yaml']).toContain('url: https://example.fr/b\npublisher: la-gazette\npublished: "2016-02-03"\nauthorNotStated: true\nrights: excerpt\n')
    expect(plain(ended.err)).toContain('une adresse en http:// ou https:// est attendue')
    expect(plain(ended.err)).toContain('une date en EDTF est attendue')
  })

  it('offers to create a publisher', async () => {
    const { folder } = await answer(['https://example.fr/b', 'Le Cri de Sète', 'o', '2025-02-03', 'Jean Petit, Anne Roux', ''])
    expect(filesIn(folder)).toMatchObject({
      'registry/organizations/le-cri-de-sete.yaml': expect.stringContaining('name: Le Cri de Sète\n'),
      // So young an article is shown by its facts alone, unless the answer is another.
      'seeds/a.yaml': expect.stringContaining('author: [Jean Petit, Anne Roux]\nrights: facts\n'),
    })
  })

  it('writes nothing when nobody answers any more, and asks nothing that an option says', async () => {
    const { folder, ended } = await answer(['https://example.fr/b'])
    expect(ended.code).toBe(2)
    expect(plain(ended.err)).toContain('Rien n’est écrit.')
    expect(existsSync(join(folder, 'seeds/a.txt'))).toBe(false)
    const whole = await answer([], ...FACTS)
    expect(whole.ended.code).toBe(0)
  })
})

it('the same text is found in another id’s place, and never written over', async () => {
  const folder = temporaryProject()
  writeIn(folder, 'seeds/neuve.yaml', 'rights: facts\n')
  const { messages } = await runAmong({ input: Readable.from([ARTICLE]) }, folder, 'add', '-', '--id', 'neuve')
  expect(messages.map(({ rule }) => rule)).toEqual(['add/id-taken'])
})
