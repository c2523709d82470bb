import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reading as readingSchema, type Reading } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { editorOf } from './json-schema-of.ts'
import { filesIn, GOOD_TEXT, runIn, temporaryFolder, temporaryProject } from './temporary-project.ts'

const parse = (out: string): Reading => readingSchema.parse(JSON.parse(out))

describe('garrigue read FILE', () => {
  it('shows what is understood, in French', async () => {
    const { code, out, err } = await runIn(temporaryProject(), 'read', 'seeds/bonne.txt')
    const shown = out.replaceAll('\u00A0', ' ')
    expect(shown).toMatch(/^seeds\/bonne\.txt {2}\d+ caractères {2}sha256 [0-9a-f]{12}…\n/)
    expect(shown).toContain('\n  Article  Le numérique avance en région\n           La Gazette · 2015-05-06 (donnée avec le texte) · auteur non précisé\n')
    expect(shown).toContain('\n  Zones    titre 1, paragraphe 2\n')
    expect(shown).toMatch(/\n {2}organisations\n {4}Cluster Garrigue +cluster-garrigue\n/)
    expect(shown).toMatch(/\n {2}personnes\n {4}Anne Roux +anne-roux\n/)
    expect(shown).toContain('\n  citations\n    Anne Roux : « Nous voulons aller plus loin ensemble »')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('counts what is named several times, and says when something is not known', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Un titre de quelques mots\nAnne Roux parle. Anne Roux répond : « Voilà une phrase assez longue ».\nUn mot du 5 mai 2015.\n', 'registre/people/anne-roux.yaml': 'name: Anne Roux\n' })
    const { out } = await runIn(folder, 'read', 'a.txt', '--registry', 'registre')
    expect(out).toContain('éditeur inconnu · sans date · auteur non précisé')
    expect(out).toMatch(/\n {4}Anne Roux ×2 +anne-roux\n/)
    expect(out).toContain('    5 mai 2015 → 2015-05-05')
  })

  it('cuts a long quote for the eye, never a character in two', async () => {
    const quote = `${'a'.repeat(98)} 😀😀 et la suite de la phrase`
    const { out } = await runIn(temporaryFolder({ 'a.txt': `Un titre de quelques mots\nIl dit : « ${quote} ».\n` }), 'read', 'a.txt')
    expect(out).toContain(`${'a'.repeat(98)} …`)
    expect(out.isWellFormed()).toBe(true)
  })

  it('--json gives the whole reading and nothing else', async () => {
    const { code, out, err } = await runIn(temporaryProject(), 'read', 'seeds/bonne.txt', '--json')
    const reading = parse(out)
    const accepts = editorOf('reading')
    expect([accepts(JSON.parse(out)), accepts.errors]).toEqual([true, null])
    expect(reading.document).toMatchObject({ id: 'bonne', length: GOOD_TEXT.length })
    expect(reading.quotes.map(({ speaker, text }) => [speaker, text])).toEqual([['anne-roux', 'Nous voulons aller plus loin ensemble']])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('--no-registry reads from the words alone', async () => {
    const { out } = await runIn(temporaryProject(), 'read', 'seeds/bonne.txt', '--json', '--no-registry')
    const { mentions, articles } = parse(out)
    // Its shape tells that it is a name; that it is a known one, only the registry.
    expect(mentions.filter(({ rule }) => rule === 'mention/known')).toEqual([])
    expect(articles[0]?.publisher).toEqual({ text: 'la-gazette', entity: null })
  })

  it('--no-side-files leaves what is known aside, and its faults too', async () => {
    const folder = temporaryProject({ 'seeds/bonne.yaml': 'nope: 1\n' })
    expect((await runIn(folder, 'read', 'seeds/bonne.txt')).code).toBe(1)
    const { code, out, err } = await runIn(folder, 'read', 'seeds/bonne.txt', '--json', '--no-side-files')
    expect(parse(out).articles[0]).toMatchObject({ publisher: null, published: null })
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('--no-side-files keeps front matter, which is a part of the text', async () => {
    const folder = temporaryFolder({ 'a.md': '---\npublished: "2015-05-06"\n---\n# Un titre\n\nUn texte de quelques mots.\n' })
    const { out } = await runIn(folder, 'read', 'a.md', '--json', '--no-side-files')
    expect(parse(out).articles[0]).toMatchObject({ title: 'Un titre', published: '2015-05-06', basis: 'side-file' })
  })

  it('--registry FOLDER looks there', async () => {
    const folder = temporaryFolder({ 'a.txt': GOOD_TEXT, 'autre/people/a-r.yaml': 'name: Anne Roux\n' })
    const { out } = await runIn(folder, 'read', 'a.txt', '--json', '--registry', 'autre')
    expect(parse(out).mentions.map(({ entity }) => entity)).toContain('a-r')
  })

  it('--registry FOLDER calls its files as they were given', async () => {
    const folder = temporaryFolder({ 'a.txt': GOOD_TEXT, 'autre/people/a-r.yaml': 'nom: Anne Roux\n', 'autre/gens/b.yaml': '' })
    const { code, messages } = await runIn(folder, 'read', 'a.txt', '--registry', 'autre/')
    expect(messages.map(({ at }) => at)).toEqual(['autre/gens:1:1', 'autre/people/a-r.yaml:1:1', 'autre/people/a-r.yaml:1:1'])
    expect(code).toBe(1)
  })

  it('reads a text outside of any repository, under any name', async () => {
    const folder = temporaryFolder({ 'Mon Article (1).txt': GOOD_TEXT })
    const { code, out, err } = await runIn(folder, 'read', 'Mon Article (1).txt')
    expect(out).toContain('Mon Article (1).txt')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('takes the registry of the repository that holds the text, wherever it is called from', async () => {
    const project = temporaryProject()
    const { out } = await runIn(temporaryFolder(), 'read', join(project, 'seeds/bonne.txt'), '--json')
    expect(parse(out).quotes[0]?.speaker).toBe('anne-roux')
  })

  it('calls a text by its path from where it is called', async () => {
    const project = temporaryProject({ 'seeds/vide.txt': '' })
    expect((await runIn(project, 'read', join(project, 'seeds/vide.txt'))).messages[0]?.at).toBe('seeds/vide.txt:1:1')
    expect((await runIn(join(project, 'seeds'), 'read', './vide.txt')).messages[0]?.at).toBe('./vide.txt:1:1')
  })

  it('tells a fault of the text, and exits with 1', async () => {
    const { code, out, messages } = await runIn(temporaryProject({ 'seeds/vide.txt': ' ' }), 'read', 'seeds/vide.txt', '--json')
    expect(messages).toMatchObject([{ at: 'seeds/vide.txt:1:1', rule: 'size/empty' }])
    expect(parse(out).messages).toHaveLength(1)
    expect(code).toBe(1)
  })
})

describe('a page with several articles', () => {
  const page = 'Premier titre de la page\nUn texte de quelques mots.\nSecond titre de la page\nUn autre texte.\n'
  const articles = 'articles:\n  - starts: Second titre\n    published: "2015"\n  - starts: Premier titre\n    published: "2014"\n'
  const found = (out: string): unknown[] => parse(out).articles.map(({ title, published }) => [title, published])

  it('is read in the order of the text, whatever the order of its side file', async () => {
    const { code, out } = await runIn(temporaryFolder({ 'a.txt': page, 'a.yaml': articles }), 'read', 'a.txt', '--json')
    expect(found(out)).toEqual([['Premier titre de la page', '2014'], ['Second titre de la page', '2015']])
    expect(code).toBe(0)
  })

  it('may say so in its front matter, which holds the first words too', async () => {
    const text = `---\n${articles}---\n${page.replaceAll('\n', '\n\n')}`
    const { code, out, err } = await runIn(temporaryFolder({ 'a.md': text }), 'read', 'a.md', '--json')
    expect(err).toBe('')
    expect(found(out)).toEqual([['Premier titre de la page', '2014'], ['Second titre de la page', '2015']])
    expect(code).toBe(0)
  })
})

describe('garrigue read FOLDER', () => {
  it('--out writes one reading a text', async () => {
    const folder = temporaryProject({ 'seeds/autre.md': '# Un titre\n\nUn texte de quelques mots.\n' })
    const { code, out, err } = await runIn(folder, 'read', 'seeds/', '--out', 'lectures/ici')
    expect(readdirSync(join(folder, 'lectures/ici')).sort()).toEqual(['autre.json', 'bonne.json'])
    for (const text of Object.values(filesIn(join(folder, 'lectures')))) expect(editorOf('reading')(parse(text))).toBe(true)
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '2 lectures dans lectures/ici' })
  })

  it('--out gives the same bytes as --json', async () => {
    const folder = temporaryProject()
    const { out } = await runIn(folder, 'read', 'seeds/bonne.txt', '--json')
    await runIn(folder, 'read', 'seeds', '--out', 'lectures')
    expect(readFileSync(join(folder, 'lectures/bonne.json'), 'utf8')).toBe(`${out}\n`)
  })

  it('reads the others when one is bad', async () => {
    const folder = temporaryProject({ 'seeds/vide.txt': '', 'seeds/Nom.txt': 'x' })
    const { code, messages } = await runIn(folder, 'read', 'seeds', '--out', 'lectures')
    expect(messages.map(({ at }) => at).sort()).toEqual(['seeds/Nom.txt:1:1', 'seeds/vide.txt:1:1'])
    expect(readdirSync(join(folder, 'lectures')).sort()).toEqual(['bonne.json', 'vide.json'])
    expect(code).toBe(1)
  })

  it('shows all its texts without --out', async () => {
    const { out } = await runIn(temporaryProject({ 'seeds/autre.txt': GOOD_TEXT }), 'read', 'seeds')
    expect(out).toContain('seeds/autre.txt')
    expect(out).toContain('seeds/bonne.txt')
  })
})

describe('what cannot be asked for', () => {
  const cases: Readonly<Record<string, readonly [argv: readonly string[], says: string]>> = {
    'a file that is not there': [['read', 'nulle-part.txt'], '« nulle-part.txt » n’existe pas.'],
    'a file that is no text': [['read', 'seeds/bonne.yaml'], '« seeds/bonne.yaml » n’est ni un .txt ni un .md.'],
    'a folder without texts': [['read', 'registry'], '« registry » ne contient aucun texte (.txt ou .md).'],
    'several texts as one JSON': [['read', 'seeds', '--json'], 'Un dossier se lit avec --out'],
    'a registry that is not there': [['read', 'seeds', '--registry', 'nulle-part'], 'Le registre « nulle-part » n’existe pas.'],
    'a registry that is none': [['read', 'seeds', '--registry', 'seeds'], '« seeds » n’est pas un registre : aucun de ses dossiers (organizations, people'],
    'a registry that is a file': [['read', 'seeds', '--registry', 'seeds/bonne.txt'], '« seeds/bonne.txt » n’est pas un registre'],
    'an output folder that is a file': [['read', 'seeds', '--out', 'seeds/bonne.txt'], 'un fichier de ce nom est déjà là (EEXIST).'],
    'an output folder within a file': [['read', 'seeds', '--out', 'seeds/bonne.txt/ici'], 'ce n’est pas un dossier (ENOTDIR).'],
  }

  it.each(Object.entries(cases))('%s: exit code 2, one sentence, nothing printed', async (_, [argv, says]) => {
    const folder = temporaryProject({ 'seeds/autre.txt': GOOD_TEXT })
    mkdirSync(join(folder, 'registry/works'))
    const { code, out, err } = await runIn(folder, ...argv)
    expect(err.replaceAll('\u00A0', ' ')).toContain(says)
    expect(err.split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})
