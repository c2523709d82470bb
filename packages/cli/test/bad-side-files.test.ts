import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectOneError, type BadInput } from './bad-input.ts'
import { filesIn, GOOD_TEXT, runIn, temporaryProject } from './temporary-project.ts'

/** Faults of a side file or of front matter: the YAML, where in it the message points, its rule, and what it says. */
type Fault = readonly [yaml: string | Uint8Array, place: string, rule: string, ...says: string[]]

const bomb = `a: &a [x, x]\n${['b', 'c', 'd', 'e'].map((key, index) => `${key}: &${key} [*${'abcd'[index]}, *${'abcd'[index]}]\n`).join('')}`

const FAULTS: Readonly<Record<string, Fault>> = {
  'a bracket that is not closed': ['note: [a, b\nrights: facts\n', '2:1', 'yaml/unreadable', 'ne se lit pas'],
  'a value that needs quotes': ['note: Le débat : suite\n', '1:16', 'yaml/unreadable', 'entre guillemets'],
  'a tab': ['note: a\n\trights: facts\n', '2:1', 'yaml/unreadable', 'une tabulation décale la ligne'],
  'a key twice': ['note: a\nrights: facts\nnote: b\n', '3:1', 'yaml/unreadable', 'la même clé est écrite deux fois'],
  'an alias bomb': [bomb, '2:9', 'yaml/unreadable', 'les renvois (*nom) ne sont pas admis'],
  'deep nesting': [`note: ${'['.repeat(5000)}\n`, '1:18', 'yaml/unreadable', 'trop de niveaux imbriqués'],
  'a tag': ['note: !!js/function "x"\n', '1:7', 'yaml/unreadable', 'les types (!nom) ne sont pas admis'],
  'a list': ['- note\n- rights\n', '1:1', 'yaml/not-a-mapping', 'une clé par ligne'],
  'a sentence': ['bonjour\n', '1:1', 'yaml/not-a-mapping', 'une clé par ligne'],
  'an unknown key, near a known one': ['rights: facts\npublishr: la-gazette\n', '2:1', 'yaml/unknown-key', '« publishr »', 'Vouliez-vous dire « publisher » ?', 'Clés admises : url, publisher'],
  'an unknown key, near none': ['colour: blue\n', '1:1', 'yaml/unknown-key', '« colour »', 'Clés admises : url'],
  'an unknown key in quotes, with a value below': ['rights: facts\n"publishr":\n  - la-gazette\n', '2:2', 'yaml/unknown-key', '« publisher »'],
  'a key that JavaScript knows': ['__proto__: {note: x}\n', '1:1', 'yaml/unknown-key', '« __proto__ »'],
  'an unknown key of an article': ['articles:\n  - starts: Le numérique\n    licence: x\n    rigths: facts\n', '4:5', 'yaml/unknown-key', 'Vouliez-vous dire « rights » ?', 'Clés admises : starts'],
  'a number instead of a text': ['publisher: 12\n', '1:12', 'yaml/invalid-value', '« publisher » : un texte est attendu, et non un nombre', '"12"'],
  'a text instead of true': ['authorNotStated: "oui"\n', '1:19', 'yaml/invalid-value', 'true ou false est attendu, et non un texte'],
  'no value': ['rights: facts\npublisher:\nnote: x\n', '2:1', 'yaml/invalid-value', '« publisher » : la valeur manque', 'supprimer la ligne'],
  'a mapping instead of a list': ['articles:\n  starts: Le numérique\n', '2:3', 'yaml/invalid-value', '« articles » : une liste est attendue, et non des clés et des valeurs'],
  'an empty list': ['articles: []\n', '1:11', 'yaml/invalid-value', 'au moins 1 élément est attendu'],
  'numbers as authors': ['author: [1, 2]\n', '1:9', 'yaml/invalid-value', 'un nom est attendu, ou une liste de noms'],
  'a date in another order': ['published: 06/05/2015\n', '1:12', 'yaml/invalid-value', 'une date en EDTF est attendue, comme 2015-05-06'],
  'a year of five digits': ['published: 20150\n', '1:12', 'yaml/invalid-value', 'une date en EDTF est attendue, comme 2015-05-06'],
  'a date that is true': ['published: true\n', '1:12', 'yaml/invalid-value', 'un texte est attendu, et non true'],
  'a date without its zeros': ['published: 2015-5-6\n', '1:12', 'yaml/invalid-value', 'EDTF'],
  'a day that does not exist': ['published: "2015-02-30"\n', '1:13', 'yaml/invalid-value', 'ce jour n’existe pas'],
  'a month that does not exist': ['retrieved: 2015-13-01\n', '1:12', 'yaml/invalid-value', 'un jour est attendu, comme 2015-05-06'],
  'a word that is not in the list': ['rights: excerp\n', '1:9', 'yaml/invalid-value', 'Vouliez-vous dire « excerpt » ?', 'Mots admis : full, excerpt, facts'],
  'an address that runs': ['url: javascript:alert(1)\n', '1:6', 'yaml/invalid-value', 'une adresse en http:// ou https:// est attendue'],
  'an address with a password': ['url: https://a:b@example.fr/\n', '1:6', 'yaml/invalid-value', 'sans port, mot de passe'],
  'a language in full': ['language: français\n', '1:11', 'yaml/invalid-value', 'comme fr ou fr-BE'],
  'too many words': [`via: ${'a'.repeat(501)}\n`, '1:6', 'yaml/invalid-value', 'au plus 500 caractères sont attendus'],
  'a character that is not seen': ['via: "Anne\\u202Exuor"\n', '1:7', 'yaml/invalid-value', 'caractère invisible'],
  'no first words': ['articles:\n  - rights: facts\n', '2:5', 'yaml/missing-key', 'La clé « starts » manque', 'Ajouter une ligne « starts: … »'],
  'first words that are not in the text': ['articles:\n  - rights: facts\n    starts: Absent du texte\n', '3:13', 'seed/starts-not-found', 'nulle part dans le texte : « Absent du texte »', 'au caractère près'],
  'first words found twice': ['articles:\n  - starts: "et les questions"\n  - starts: "la"\n', '3:14', 'seed/starts-not-unique', 'sont 2 fois dans le texte, lignes 3, 4', 'Donner plus de mots'],
  'two articles on one line': ['articles:\n  - starts: Le numérique\n  - starts: avance en région\n', '3:13', 'seed/starts-on-one-line', 'la ligne 1', 'de l’autre article'],
  'first words after a blank': ['articles:\n  - starts: " Nous"\n', '2:14', 'yaml/invalid-value', 'sans blanc devant'],
  'an unknown publisher, near a known one': ['note: x\npublisher: la-gazete\n', '2:12', 'seed/unknown-publisher', '« la-gazete »', 'Vouliez-vous dire « la-gazette » ?'],
  'a publisher who is a person': ['publisher: anne-roux\n', '1:12', 'seed/unknown-publisher', 'n’est pas une organisation du registre', 'registry/organizations'],
  'an unknown publisher of an article': ['articles:\n  - starts: Le numérique\n    publisher: nulle-part\n', '3:16', 'seed/unknown-publisher', '« nulle-part »'],
}

const TEXT = `${GOOD_TEXT}Et voilà la fin.\n`

describe('a fault in a side file', () => {
  it.each(Object.entries(FAULTS))('%s', async (_, [yaml, place, rule, ...says]) => {
    const bad: BadInput = { files: { 'seeds/autre.txt': TEXT, 'seeds/autre.yaml': yaml }, at: `seeds/autre.yaml:${place}`, rule, says, keeps: ['seeds/autre.json'] }
    expect((await expectOneError(bad)).code).toBe(1)
  })

  it('not in UTF-8', async () => {
    const yaml = Buffer.from('note: x\nvia: le café\n', 'latin1')
    expect((await expectOneError({ files: { 'seeds/autre.txt': TEXT, 'seeds/autre.yaml': yaml }, at: 'seeds/autre.yaml:2:12', rule: 'encoding/not-utf-8', says: ['Windows-1252', 'enregistrer en UTF-8'], keeps: ['seeds/autre.json'] })).code).toBe(1)
  })

  it('over 16 KiB', async () => {
    const yaml = `note: "${'a'.repeat(17 * 1024)}"\n`
    expect((await expectOneError({ files: { 'seeds/autre.txt': TEXT, 'seeds/autre.yaml': yaml }, at: 'seeds/autre.yaml:1:16385', rule: 'yaml/unreadable', says: ['plus de 16 Kio'] })).code).toBe(1)
  })

  it('a quotation mark that is not closed, or a second document, is called by its name', async () => {
    const unclosed = { files: { 'seeds/autre.txt': TEXT, 'seeds/autre.yaml': 'note: "un mot\nrights: facts\n' }, at: 'seeds/autre.yaml:2:1', rule: 'yaml/unreadable', says: ['un guillemet " n’est pas refermé'], keeps: ['seeds/autre.json'] }
    expect((await expectOneError(unclosed)).code).toBe(1)
    const second = { files: { 'seeds/autre.txt': TEXT, 'seeds/autre.yaml': 'note: a\n---\nrights: facts\n' }, at: 'seeds/autre.yaml:2:1', rule: 'yaml/unreadable', says: ['un second document YAML commence ici'], keeps: ['seeds/autre.json'] }
    expect((await expectOneError(second)).code).toBe(1)
  })

  it('runs nothing and changes nothing for others', async () => {
    await runIn(temporaryProject({ 'seeds/bonne.yaml': '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n' }), 'extract')
    expect({}).not.toHaveProperty('polluted')
  })

  it('is told for each key', async () => {
    const { messages } = await runIn(temporaryProject({ 'seeds/bonne.yaml': 'publishr: x\nrights: none\npublished: hier\n' }), 'extract')
    expect(messages.map(({ at }) => at).sort()).toEqual(['seeds/bonne.yaml:1:1', 'seeds/bonne.yaml:2:9', 'seeds/bonne.yaml:3:12'])
  })
})

// Where articles start is told from the text, which is another one here.
const INDEPENDENT_OF_THE_TEXT = Object.entries(FAULTS).filter(([, [, , rule]]) => !rule.startsWith('seed/starts'))

describe('the same fault in front matter', () => {
  it('is told at its place in the text, each once, and the others are read', async () => {
    const texts = INDEPENDENT_OF_THE_TEXT.map(([, [yaml, place, rule, ...says]], index) => {
      const [line = '', column = ''] = place.split(':')
      const name = `seeds/faute-${String(index).padStart(2, '0')}.md`
      return { name, text: `---\n${String(yaml)}---\n# Le numérique\n\nUn texte de quelques mots.\n`, expected: { at: `${name}:${Number(line) + 1}:${column}`, rule }, says }
    })
    const folder = temporaryProject(Object.fromEntries(texts.map(({ name, text }) => [name, text])))
    const { code, messages } = await runIn(folder, 'extract')
    expect(messages.map(({ at, rule }) => ({ at, rule }))).toEqual(texts.map(({ expected }) => expected))
    const unsaid = texts.flatMap(({ says }, index) => says.filter((words) => !`${messages[index]?.text} ${messages[index]?.remedy}`.replaceAll('\u00A0', ' ').includes(words)))
    expect(unsaid).toEqual([])
    expect(code).toBe(1)
    expect(Object.keys(filesIn(join(folder, 'packages/data/records/seeds')))).toEqual(['bonne.json'])
  })

  it('is a fault never to close it', async () => {
    const files = { 'seeds/autre.md': '---\npublished: 2015\n\n# Un titre\n\nUn texte.\n' }
    expect((await expectOneError({ files, at: 'seeds/autre.md:1:1', rule: 'front-matter/unclosed', says: ['n’est pas refermé', 'Ajouter une ligne « --- »'], keeps: ['seeds/autre.json'] })).code).toBe(1)
  })

  it('is a fault to have both', async () => {
    const files = { 'seeds/autre.md': '---\nnote: x\n---\n# Un titre\n\nUn texte.\n', 'seeds/autre.yaml': 'note: y\n' }
    expect((await expectOneError({ files, at: 'seeds/autre.md:1:1', rule: 'seed/facts-twice', says: ['seeds/autre.yaml', 'Garder l’un des deux'], keeps: ['seeds/autre.json'] })).code).toBe(1)
  })

  it('says nothing of front matter in a text that cannot be decoded', async () => {
    const files = { 'seeds/autre.md': Buffer.from('---\npublisher: Café\n---\n# Un titre\n', 'latin1') }
    expect((await expectOneError({ files, at: 'seeds/autre.md:2:15', rule: 'encoding/not-utf-8', says: ['Windows-1252'] })).code).toBe(1)
  })
})

describe('a year without quotation marks', () => {
  it.each(['bonne.yaml', 'autre.md'])('is the date of publication, in %s', async (name) => {
    const facts = 'url: https://example.fr/\npublisher: la-gazette\npublished: 2015\nauthorNotStated: true\nrights: excerpt\n'
    const folder = temporaryProject({ [`seeds/${name}`]: name.endsWith('.md') ? `---\n${facts}---\n# Le numérique\n\nUn texte de quelques mots.\n` : facts })
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
    const records = filesIn(join(folder, 'packages/data/records/seeds'))[name.replace(/\.\w+$/, '.json')] ?? ''
    expect(JSON.parse(records)).toMatchObject({ sources: [{ published: { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31', basis: 'side-file' } }] })
  })
})

describe('rights that ask for more than is known', () => {
  const cases: readonly (readonly [yaml: string, place: string, missing: string])[] = [
    ['rights: excerpt\n', '1:9', 'author (ou authorNotStated: true), publisher, published, url'],
    ['url: https://example.fr/\npublisher: la-gazette\npublished: "2015"\nrights: excerpt\n', '4:9', 'author (ou authorNotStated: true).'],
    ['url: https://example.fr/\npublisher: la-gazette\nauthor: Anne Roux\nrights: excerpt\n', '4:9', 'published.'],
    ['url: https://example.fr/\npublished: "2015"\nauthorNotStated: true\nrights: excerpt\n', '4:9', 'publisher.'],
    ['publisher: la-gazette\npublished: "2015"\nauthorNotStated: true\nrights: excerpt\n', '4:9', 'url.'],
    ['publisher: la-gazette\npublished: "2015"\nurl: https://example.fr/\nauthorNotStated: false\nrights: excerpt\n', '5:9', 'author (ou authorNotStated: true).'],
    ['note: x\nrights: full\n', '2:9', 'licence.'],
    ['articles:\n  - starts: Le numérique\n    rights: full\n', '3:13', 'licence.'],
  ]

  it.each(cases)('%j gives a warning, and facts alone', async (yaml, place, missing) => {
    const folder = temporaryProject({ 'seeds/bonne.yaml': yaml })
    const { code, messages } = await runIn(folder, 'extract')
    expect(messages.map(({ at, severity, rule }) => [at, severity, rule])).toEqual([[`seeds/bonne.yaml:${place}`, 'avertissement', 'seed/incomplete-rights']])
    expect(messages[0]?.text).toContain(missing)
    expect(code).toBe(0)
    const records = filesIn(join(folder, 'packages/data/records/seeds'))['bonne.json'] ?? ''
    expect(records).toContain('"rights": "facts"')
    expect(records).not.toContain('plus loin ensemble')
  })

  it('are granted when all is there', async () => {
    const folder = temporaryProject()
    expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
    expect(filesIn(join(folder, 'packages/data/records/seeds'))['bonne.json']).toContain('plus loin ensemble')
  })
})

describe('a name that has the form of an id', () => {
  it.each([
    ['author: anne-rou\n', '1:9', 'Vouliez-vous dire « anne-roux » ?'],
    ['author: [anne-roux, jean-petit]\n', '1:21', 'le nom tel qu’il est signé'],
    ['via: quelqu-un\n', '1:6', 'le nom tel qu’il est signé'],
    ['repostedBy: jean-petit\n', '1:13', 'le nom tel qu’il est signé'],
  ])('%j gives a warning when the registry lacks it', async (yaml, place, says) => {
    const { code, messages } = await runIn(temporaryProject({ 'seeds/bonne.yaml': yaml }), 'extract')
    expect(messages.map(({ at, rule }) => [at, rule])).toEqual([[`seeds/bonne.yaml:${place}`, 'seed/unknown-person']])
    expect(messages[0]?.remedy.replaceAll('\u00A0', ' ')).toContain(says)
    expect(code).toBe(0)
  })

  it.each(['author: Anne Roux\n', 'author: anne-roux\n', 'via: la-gazette\n', 'author: Jean-Luc Petit\n'])('%j gives none', async (yaml) => {
    expect(await runIn(temporaryProject({ 'seeds/bonne.yaml': yaml }), 'extract')).toMatchObject({ code: 0, messages: [] })
  })
})
