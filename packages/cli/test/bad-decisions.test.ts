import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectOneError } from './bad-input.ts'
import { faultsOfFrench } from './careful-french.ts'
import { decided } from './decided.ts'
import { EXCERPT, handMade, WORLD } from './hand-made-reading.ts'
import { draftSeed } from '../src/records/draft-seed.ts'
import { recordsOfDraft } from '../src/records/records-of-seed.ts'
import { filesIn, GOOD_TEXT, runIn, temporaryProject } from './temporary-project.ts'

/** Stands in front of what a message must point to. */
const HERE = '§'

/** A decision that cannot be applied, the rule of the message, and what it says. */
type Fault = readonly [decision: string, rule: string, ...says: string[]]

const FAULTS: Readonly<Record<string, Fault>> = {
  'words that are gone': ['decide: accept, claim: figure, at: {exact: §700 membres}', 'decision/anchor-not-found', '« 700 membres »', 'au caractère près'],
  'words written in another way': ['decide: accept, claim: figure, at: {exact: "§Un Homme de confiance"}', 'decision/anchor-not-found', 'La ligne 2 porte « un homme de confiance »'],
  'words between others than those given': ['decide: accept, claim: figure, at: {exact: §600 membres, prefix: "réunit "}', 'decision/anchor-not-found', 'Ces mots sont à la ligne 2, mais pas entre ce que disent « prefix » et « suffix »'],
  'words found twice': ['decide: accept, claim: figure, at: {exact: "§600"}', 'decision/anchor-not-unique', '3 fois dans le texte, lignes 2, 4, 6', 'pour la ligne 2, prefix: "compte "'],
  'a claim that is not there': ['decide: reject, claim: role, at: {exact: §né en 2012}', 'decision/no-record', 'Aucune fiche de sorte « role » ne s’appuie', 'Sur ces mots : attribute, occurrence.'],
  'a claim that says something else': ['decide: reject, claim: figure, at: {exact: §600 membres}, where: {value: 601}', 'decision/no-record', 'de sorte « figure » avec ces valeurs'],
  'words that carry nothing': ['decide: accept, claim: quote, at: {exact: §La salle}', 'decision/no-record', '« decide: add »'],
  'two claims of one type': ['decide: accept, claim: role, at: {exact: §directrice du cluster}', 'decision/several-records', '2 fiches de sorte « role »', 'title: "présidente" | title: "directrice"'],
  'a field of another type': ['decide: accept, claim: role, at: {exact: directrice du cluster}, where: {value: §3}', 'decision/not-a-field', 'Une fiche de sorte « role » n’a pas de champ « value »', 'person, organization, title'],
  'an unknown entity, near a known one': ['decide: set, claim: attribute, at: {exact: né en 2012}, set: {subject: §cluster-garigue}', 'decision/unknown-entity', '« subject » : le registre n’a pas d’entité « cluster-garigue »', 'Vouliez-vous dire « cluster-garrigue » ?'],
  'an entity of another kind': ['decide: set, claim: role, at: {exact: directrice du cluster}, where: {title: directrice}, set: {organization: §la-soiree}', 'decision/unknown-entity', 'd’identifiant de sorte « organisation »'],
  'an unknown entity in a list': ['decide: add, claim: quote, at: {exact: un homme de confiance}, fields: {about: [anne-roux, §personne]}', 'decision/unknown-entity', '« about »', '« personne »'],
  'an unknown speaker': ['decide: add, claim: relation, at: {exact: La salle}, fields: {subject: marc-petit, predicate: hosts, object: la-soiree}, assertedBy: {voice: quoted, speaker: §ales}', 'decision/unknown-entity', '« speaker »', 'de personne ni d’organisation'],
  'a claim from a comment': ['decide: add, claim: figure, at: {exact: §600 commentaires}, fields: {value: 600, unit: commentaire}', 'decision/foreign-zone', '(commentaire de lecteur)', '« 600 commentaires »'],
  'a claim over two parts of the page': ['decide: add, claim: figure, at: {exact: "§confiance ».\\nAnne Roux"}, fields: {value: 600, unit: membre}', 'decision/foreign-zone', 'à cheval sur plusieurs parties'],
  'a property of a person': ['decide: add, claim: attribute, at: {exact: Anne Roux}, fields: {subject: §anne-roux, attribute: age, value: "46"}', 'decision/about-person', '« anne-roux »', 'fonctions publiques'],
  'a claim joined to itself': ['decide: merge, claim: figure, at: {exact: 600 membres}, with: {exact: §600 membres}', 'decision/same-record', 'la même fiche'],
}

describe('a decision that cannot be applied', () => {
  it.each(Object.entries(FAULTS))('%s', (_, [decision, rule, ...says]) => {
    const { messages } = decided(decision.replace(HERE, ''))
    expect(messages.map(({ rule: id, severity, file, line }) => [id, severity, file, line])).toEqual([[rule, 'error', 'seeds/a.review.yaml', 2]])
    expect(messages[0]?.column).toBe(`  - {${decision}`.indexOf(HERE) + 1)
    const said = messages.map(({ text, remedy }) => `${text} ${remedy}`).join(' ')
    for (const words of says) expect(said.replaceAll('\u00A0', ' ')).toContain(words)
    expect(faultsOfFrench(said)).toEqual([])
  })

  it.each([
    ['accept', 'set, set: {value: 700}'],
    ['reject', 'accept'],
    ['accept', 'accept'],
    ['reject', 'note, note: Une note'],
  ])('%s and %s of one claim', (one, other) => {
    const { messages } = decided(`decide: ${one}, claim: figure, at: {exact: 600 membres}`, `claim: figure, at: {exact: 600 membres}, decide: ${other}`)
    expect(messages).toMatchObject([{ rule: 'decision/decided-twice', severity: 'error' }])
    expect(messages[0]?.text).toMatch(/ligne [23],/)
  })

  it('would join claims of two articles, each of which has its own word', () => {
    const words = ['Le cluster compte 600 membres, dit le premier article.', 'Il en compte 700 à présent, dit le second.'] as const
    const read = handMade({
      parts: [['title', 'Premier titre', 0], ['paragraph', words[0], 0], ['title', 'Second titre', 1], ['paragraph', words[1], 1]],
      facts: { articles: [{ starts: 'Premier titre', ...EXCERPT }, { starts: 'Second titre', ...EXCERPT }] },
      figures: ['600 membres', '700'].map((exact) => [exact, { value: Number.parseInt(exact, 10), unit: 'membre', qualifier: 'exact', measure: 'effectif', subject: 'cluster-garrigue' }]),
      review: 'decisions:\n  - {decide: merge, claim: figure, at: {exact: 600 membres}, with: {exact: 700 à}, by: Zoé, on: 2026-11-22, why: relu}\n',
    })
    const { messages, docket } = draftSeed(read, { entities: WORLD, unread: new Set() })
    expect(messages).toMatchObject([{ rule: 'decision/other-source', severity: 'error', file: 'seeds/a.review.yaml', line: 2, column: 76 }])
    expect(recordsOfDraft({ read, docket }).claims.map(({ evidence: [first] }) => first?.source)).toEqual(['a', 'a-2'])
  })

  it('is told for each decision, in the order of the file', () => {
    const { messages } = decided(`decide: reject, claim: figure, at: {exact: absent}`, `decide: add, claim: figure, at: {exact: absent aussi}, fields: {value: 1, unit: x}`, `decide: accept, claim: figure, at: {exact: "600"}`)
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'decision/anchor-not-found'],
      [3, 'decision/anchor-not-found'],
      [4, 'decision/anchor-not-unique'],
    ])
  })
})

const TEXT = GOOD_TEXT.replace('comble', 'pleine')
const ruling = (decide: string, more = ''): string => `{decide: ${decide}, claim: quote, at: {exact: Nous voulons aller plus loin ensemble}${more}, by: Zoé, on: 2026-11-22, why: relu}`

/** Faults of the file itself, and what is said. */
const BAD_FILES: Readonly<Record<string, readonly [yaml: string, rule: string, ...says: string[]]>> = {
  'YAML that is not closed': ['decisions: [{a: b\n§', 'yaml/unreadable', 'ne se lit pas'],
  'a list': ['§- decide: accept\n', 'yaml/not-a-mapping', 'une clé par ligne'],
  'no decision': ['decisions: §[]\n', 'yaml/invalid-value', 'au moins 1 élément est attendu'],
  'no list': ['decisions: §oui\n', 'yaml/invalid-value', 'une liste est attendue'],
  'an unknown key': [`§decision:\n  - ${ruling('accept')}\ndecisions:\n  - ${ruling('accept')}\n`, 'yaml/unknown-key', 'Vouliez-vous dire « decisions » ?'],
  'an unknown key of a decision': [`decisions:\n  - ${ruling('accept', ', §whi: x')}\n`, 'yaml/unknown-key', '« whi »', 'Vouliez-vous dire « why » ?', 'Clés admises : decide, claim, at, where, by, on, why'],
  'a field that the type has not': [`decisions:\n  - ${ruling('set', ', set: {§speeker: anne-roux}')}\n`, 'yaml/unknown-key', 'Vouliez-vous dire « speaker » ?', 'Clés admises : speaker, about, stance, assertedBy'],
  'a word that decides nothing': [`decisions:\n  - ${ruling('§acept')}\n`, 'yaml/invalid-value', 'ce mot n’est pas dans la liste', 'Vouliez-vous dire « accept » ?'],
  'no word that decides': [`decisions:\n  - §{claim: quote, at: {exact: a}, by: Zoé, on: 2026-11-22, why: relu}\n`, 'yaml/missing-key', 'La clé « decide » manque'],
  'no reason': ['decisions:\n  - §{decide: accept, claim: quote, at: {exact: a}, by: Zoé, on: 2026-11-22}\n', 'yaml/missing-key', 'La clé « why » manque'],
  'a day that does not exist': ['decisions:\n  - {decide: accept, claim: quote, at: {exact: a}, by: Zoé, on: §2026-02-30, why: x}\n', 'yaml/invalid-value', 'ce jour n’existe pas'],
  'nothing to set': [`decisions:\n  - ${ruling('set', ', set: §{}')}\n`, 'yaml/invalid-value', 'au moins un champ est attendu'],
  'words that are blank': ['decisions:\n  - {decide: accept, claim: quote, at: {exact: "§  "}, by: Zoé, on: 2026-11-22, why: x}\n', 'yaml/invalid-value', 'des mots du texte sont attendus'],
  'a passage instead of a word': [`decisions:\n  - ${ruling('add', `, fields: {speaker: §${'mot '.repeat(60)}}`)}\n`, 'yaml/invalid-value', 'quelques mots visibles sont attendus'],
  'words that are gone': ['decisions:\n  - {decide: accept, claim: quote, at: {exact: §Absent du texte}, by: Zoé, on: 2026-11-22, why: x}\n', 'decision/anchor-not-found', '« Absent du texte »'],
  'another claim that is gone': [`decisions:\n  - ${ruling('distinct', ', from: {seed: bonne, exact: §Absent du texte}')}\n`, 'decision/anchor-not-found', '« Absent du texte »'],
  'another seed that there is not': [`decisions:\n  - ${ruling('distinct', ', from: {seed: §bone, exact: Absent du texte}')}\n`, 'decision/unknown-seed', 'Aucun texte ne s’appelle « bone »', 'Vouliez-vous dire « bonne » ?'],
}

describe('a bad file of decisions', () => {
  it.each(Object.entries(BAD_FILES))('%s: exit code 1, and the records of its seed stay as they were', async (_, [yaml, rule, ...says]) => {
    const before = yaml.slice(0, yaml.indexOf(HERE)).split('\n')
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    const ended = await expectOneError({ files: { 'seeds/autre.txt': TEXT, 'seeds/autre.review.yaml': yaml.replace(HERE, '') }, at: `seeds/autre.review.yaml:${place}`, rule, says, keeps: ['seeds/autre.json'] })
    expect(ended.code).toBe(1)
  })

  it('is told by « read » too, but for what only its records show', async () => {
    const folder = temporaryProject({ 'seeds/bonne.review.yaml': 'decisions: []\n' })
    expect((await runIn(folder, 'read', 'seeds/bonne.txt')).messages).toMatchObject([{ at: 'seeds/bonne.review.yaml:1:12' }])
    expect((await runIn(folder, 'read', 'seeds/bonne.txt', '--no-side-files')).messages).toEqual([])
  })

  it('is no second fault where a seed that it names has one of its own', async () => {
    const distinct = `decisions:\n  - ${ruling('distinct', ', from: {seed: vide, exact: Nous}')}\n`
    const folder = temporaryProject({ 'seeds/vide.txt': '', 'seeds/autre.txt': TEXT, 'seeds/autre.review.yaml': distinct })
    const { code, messages } = await runIn(folder, 'extract')
    expect(messages.map(({ rule }) => rule)).toEqual(['size/empty'])
    expect(code).toBe(1)
    expect(Object.keys(filesIn(join(folder, 'packages/data/records/seeds')))).toEqual(['bonne.json'])
  })
})

describe('two claims of two seeds that are told apart', () => {
  it('know each other by id, whichever seed comes first', async () => {
    for (const [own, other] of [['autre', 'bonne'], ['zebre', 'bonne']] as const) {
      const distinct = `decisions:\n  - ${ruling('distinct', `, from: {seed: ${other}, exact: Nous voulons aller plus loin ensemble}`)}\n`
      const folder = temporaryProject({ [`seeds/${own}.txt`]: TEXT, [`seeds/${own}.review.yaml`]: distinct })
      expect(await runIn(folder, 'extract')).toMatchObject({ code: 0, messages: [] })
      const records = filesIn(join(folder, 'packages/data/records/seeds'))
      const quote = (name: string): { readonly id: string; readonly distinctFrom?: unknown } => (JSON.parse(records[`${name}.json`] ?? '') as { claims: { type: string; id: string }[] }).claims.find(({ type }) => type === 'quote') ?? { id: '' }
      expect(quote(own).distinctFrom).toEqual([{ claim: quote(other).id, by: 'Zoé', on: '2026-11-22', why: 'relu' }])
      expect(quote(other).distinctFrom).toBeUndefined()
    }
  })
})
