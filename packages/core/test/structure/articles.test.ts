import type { Reading, RegistryEntry, SeedFile } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { zonesOf } from './zones-of.ts'

const TITLE = 'Le canal de Valmorin se met au numérique'
const LEGEND = 'Malo Kerven, directeur de l’atelier, devant les anciens moulins du canal'
const SECOND = 'La rivière aussi se met au numérique'
const STANDFIRST = 'Trois entreprises et une école ouvrent ensemble un atelier au bord du canal, avec l’aide de la ville.'
const PROSE = 'L’atelier occupe les anciens moulins depuis le mois de mars ; une trentaine de personnes y travaillent déjà, entre bureaux et machines, et d’autres viendront avant l’été.'
const MORE = 'La ville a payé les travaux, les entreprises ont apporté les machines, et l’école envoie chaque semaine deux classes qui apprennent à s’en servir.'

const registry: readonly RegistryEntry[] = [
  { kind: 'person', id: 'ines-vaubrun', name: 'Inès Vaubrun', otherNames: ['@inesvaubrun'] },
  { kind: 'person', id: 'malo-kerven', name: 'Malo Kerven', otherNames: [] },
  { kind: 'organization', id: 'le-courrier', name: 'Le Courrier des Rives', otherNames: ['Le Courrier'] },
]

const page = (...lines: readonly string[]): string => lines.join('\n')
const readPage = (source: string, facts?: SeedFile, format: 'txt' | 'md' = 'txt'): Reading => read(source, { registry, format, ...(facts ? { facts } : {}) })
/** What is said of the page itself; names that the registry lacks are another matter. */
const ownMessages = ({ messages }: Pick<Reading, 'messages'>): Reading['messages'] => messages.filter(({ rule }) => !rule.startsWith('entity/'))
const rulesOf = (reading: Reading): string[] => ownMessages(reading).map(({ rule, line }) => `${rule} ${line}`)

describe('several articles in one page', () => {
  const source = page('Menu', TITLE, STANDFIRST, PROSE, MORE, SECOND, STANDFIRST.replace('canal', 'quai'), PROSE, MORE)
  const facts: SeedFile = { articles: [{ starts: TITLE, published: '2015-06-04', author: 'ines-vaubrun' }, { starts: 'La rivière aussi', published: '2014-05~', publisher: 'le-courrier' }] }

  test('start at the words that a side file gives', () => {
    const { articles, segments, messages } = readPage(source, facts)
    expect(articles.map(({ title, published, basis }) => `${title} ${published} ${basis}`)).toEqual([`${TITLE} 2015-06-04 side-file`, `${SECOND} 2014-05~ side-file`])
    expect(articles.map(({ authors, publisher }) => [authors.map(({ entity }) => entity), publisher?.entity ?? null])).toEqual([[['ines-vaubrun'], null], [[], 'le-courrier']])
    expect(articles.map(({ start, end }) => source.slice(start, end).split('\n'))).toEqual([
      [TITLE, STANDFIRST, PROSE, MORE],
      [SECOND, STANDFIRST.replace('canal', 'quai'), PROSE, MORE],
    ])
    expect(segments.map(({ article }) => article)).toEqual([null, 0, 0, 0, 0, 1, 1, 1, 1])
    expect(ownMessages({ messages })).toEqual([])
  })

  test('in the order of the text, whatever the order of the side file', () => {
    const swapped = readPage(source, { articles: (facts.articles ?? []).toReversed() })
    expect(swapped).toEqual(readPage(source, facts))
  })

  test('words that stand nowhere, twice or within another’s line give a message, and the others are read', () => {
    const nowhere = readPage(source, { articles: [{ starts: TITLE }, { starts: 'Le pont' }] })
    expect(nowhere.articles).toHaveLength(1)
    expect(rulesOf(nowhere)).toEqual(['article/starts-not-found 1'])
    const twice = readPage(source, { articles: [{ starts: TITLE }, { starts: PROSE }] })
    expect(twice.articles).toHaveLength(1)
    expect(ownMessages(twice).map(({ rule, line, text }) => `${rule} ${line} ${text.includes('présents 2 fois')}`)).toEqual(['article/starts-not-found 8 true'])
    const within = readPage(source, { articles: [{ starts: TITLE }, { starts: 'de Valmorin se met' }] })
    expect(within.articles).toHaveLength(1)
    expect(rulesOf(within)).toEqual(['article/starts-without-line 2'])
  })

  test('in Markdown, the words of the front matter itself do not count', () => {
    const front = `---\narticles:\n  - starts: ${TITLE}\n    published: 2015-06-04\n  - starts: ${SECOND}\n---\n`
    const reading = readPage(`${front}# ${TITLE}\n\n${PROSE}\n\n# ${SECOND}\n\n${PROSE}\n`, undefined, 'md')
    expect(ownMessages(reading)).toEqual([])
    expect(reading.articles.map(({ title, published }) => [title, published])).toEqual([[TITLE, '2015-06-04'], [SECOND, null]])
  })

  test('each title that the site repeats with its name starts one', () => {
    const repeated = page(TITLE, `${TITLE} | Le Courrier`, STANDFIRST, PROSE, MORE, SECOND, `${SECOND} – Le Courrier`, STANDFIRST, PROSE, MORE)
    expect(readPage(repeated).articles.map(({ title }) => title)).toEqual([TITLE, SECOND])
    expect(zonesOf(repeated).filter((zone) => zone.startsWith('boilerplate'))).toEqual([`boilerplate: ${TITLE} | Le Courrier`, `boilerplate: ${SECOND} – Le Courrier`])
  })

  test('a title that goes on is another title', () => {
    expect(readPage(page(TITLE, `${TITLE} | Le Courrier`, STANDFIRST, PROSE, MORE, SECOND, `${SECOND} et la mer`, PROSE)).articles).toHaveLength(1)
  })
})

describe('the title', () => {
  test.each<[what: string, source: string, title: string | null]>([
    ['is the line before the text', page('Économie', TITLE, STANDFIRST, PROSE, MORE), TITLE],
    ['is the line before the byline', page(TITLE, 'Par Inès Vaubrun', STANDFIRST, PROSE, MORE), TITLE],
    ['may stand below the byline', page('Par Inès Vaubrun', TITLE, STANDFIRST, PROSE, MORE), TITLE],
    ['keeps its own blanks out', page(`  Le canal\u00A0de  Valmorin\tse met au numérique  `, STANDFIRST, PROSE), TITLE],
    ['may be a question', page('Le canal se met-il au numérique ?', STANDFIRST, PROSE, MORE), 'Le canal se met-il au numérique ?'],
    ['is above the legend of a photograph', page(TITLE, LEGEND, STANDFIRST, PROSE, MORE), TITLE],
    ['is above a legend and a name that nobody knows', page(TITLE, LEGEND, 'Odile Marsac', STANDFIRST, PROSE, MORE), TITLE],
    ['is above a name that nobody knows and a legend', page(TITLE, 'Odile Marsac', LEGEND, STANDFIRST, PROSE, MORE), TITLE],
    ['is above a legend and a byline that nobody knows', page('Menu', 'Économie', TITLE, LEGEND, 'Par Odile Marsac', STANDFIRST, PROSE, MORE), TITLE],
    ['is above a picture’s file', page('La lettre du canal et de ses rives', TITLE, 'atelier_canal-v2.jpg', STANDFIRST, PROSE, MORE), TITLE],
    ['is below the motto of the site', page('Toute l’information de la mer et des montagnes', TITLE, STANDFIRST, PROSE, MORE), TITLE],
    ['is below the motto of the site, signed', page('Toute l’information de la mer et des montagnes', TITLE, 'Odile Marsac', STANDFIRST, PROSE, MORE), TITLE],
    ['is below the name of the site', page('Valmorin Hebdo | Le canal au numérique', TITLE, STANDFIRST, PROSE, MORE), TITLE],
    ['is below a kicker', page('Le canal au numérique', TITLE, STANDFIRST, PROSE, MORE), TITLE],
    ['may begin with a place', page('La lettre du canal et de ses rives', 'À Valmorin, le canal se met au numérique', STANDFIRST, PROSE, MORE), 'À Valmorin, le canal se met au numérique'],
    ['may be four capitals', page('Menu', 'Valmorin Canal Rives Moulins', STANDFIRST, PROSE, MORE), 'Valmorin Canal Rives Moulins'],
    ['is missing when the text starts at once', page(PROSE, MORE), null],
    ['is not a line of the site', page('Menu', 'Accueil', PROSE, MORE), null],
  ])('%s', (_, source, title) => {
    const reading = readPage(source)
    expect(reading.articles.map((article) => article.title)).toEqual([title])
    expect(rulesOf(reading).filter((rule) => rule.startsWith('article/no-title'))).toHaveLength(title === null ? 1 : 0)
  })

  test('a byline above a second title signs the article before', () => {
    const reading = readPage(page(TITLE, STANDFIRST, PROSE, MORE, 'Par Inès Vaubrun', SECOND, STANDFIRST, PROSE, MORE), { articles: [{ starts: TITLE }, { starts: SECOND }] })
    expect(reading.articles.map((article) => article.authors.length)).toEqual([1, 0])
  })

  test('a name alone under it signs the article', () => {
    const authors = (name: string): (string | null)[][] => readPage(page(TITLE, LEGEND, name, STANDFIRST, PROSE, MORE)).articles.flatMap((article) => article.authors.map(({ text, entity }) => [text, entity]))
    expect(authors('Inès Vaubrun')).toEqual([['Inès Vaubrun', 'ines-vaubrun']])
    // Whether a name that nobody has is known for a name is for the rules of names to say; it is nobody else’s.
    expect(['', 'Odile Marsac']).toContain(authors('Odile Marsac').map(([text]) => text).join())
  })

  test('is given once: its copy is the site’s', () => {
    expect(zonesOf(page(TITLE, TITLE, STANDFIRST, PROSE, MORE)).slice(0, 2).map((zone) => zone.split(':')[0])).toContain('boilerplate')
  })
})

describe('Markdown says what a block is', () => {
  const source = `---
published: 2015-05-06
author: Malo Kerven
---
# Le **canal** de Valmorin

${STANDFIRST}

${PROSE}

## Une école

- un atelier
- un quai

> Une citation que personne ne signe, et qui fait bien plus de douze mots, pour qu’elle passe.

---

${MORE}
`
  test('and its zone', () => {
    expect(zonesOf(source, 'md').map((zone) => zone.slice(0, 40))).toEqual([
      'boilerplate: ---',
      'title: # Le **canal** de Valmorin',
      `standfirst: ${STANDFIRST}`.slice(0, 40),
      `paragraph: ${PROSE}`.slice(0, 40),
      'heading: ## Une école',
      'list: un atelier',
      'list: un quai',
      'paragraph: Une citation que personne ne signe, et'.slice(0, 40),
      'boilerplate: ---',
      `paragraph: ${MORE}`.slice(0, 40),
    ])
  })

  test('the title has no marks', () => {
    expect(readPage(source, undefined, 'md').articles[0]).toMatchObject({ title: 'Le **canal** de Valmorin', published: '2015-05-06', basis: 'side-file', authors: [{ text: 'Malo Kerven', entity: null }] })
    expect(readPage(`# ${TITLE} #\n\n${PROSE}`, undefined, 'md').articles[0]?.title).toBe(TITLE)
  })

  test('the first heading of the first level is the title, whatever stands before the text', () => {
    const titles = (text: string): (string | null)[] => readPage(text, undefined, 'md').articles.map(({ title }) => title)
    expect(titles(`# ${TITLE}\n\nUn autre titre de quatre mots\n\n${PROSE}\n\n${MORE}`)).toEqual([TITLE])
    expect(titles(`Menu\n\n## Rubrique du jour et du lieu\n\n# ${TITLE}\n\n${PROSE}\n\n# ${SECOND}\n\n${MORE}`)).toEqual([TITLE])
  })

  test('the facts that are given win over the front matter', () => {
    expect(readPage(source, { published: '2016' }, 'md').articles[0]).toMatchObject({ published: '2016', authors: [] })
  })

  test('the same in .txt is a line like any other', () => {
    expect(zonesOf(`# ${TITLE}\n\n${PROSE}\n\n${MORE}`)[0]).toBe(`title: # ${TITLE}`)
  })
})

describe('when an article was published', () => {
  const published = (source: string, facts?: SeedFile): string => readPage(source, facts).articles.map((article) => `${article.published} ${article.basis}`).join()
  const body = [STANDFIRST, PROSE, MORE]
  const comments = ['Commentaires 2', 'à écrit le 07/05/2015 à 13:33', 'Un bel endroit.', 'à écrit le 06/05/2015 à 11:11', 'Dommage pour le bruit.']

  test.each<[what: string, source: string, facts: SeedFile | undefined, expected: string]>([
    ['a side file tells', page(TITLE, 'Publié le 14/03/2017', ...body), { published: '2015-05-06' }, '2015-05-06 side-file'],
    ['a byline tells', page(TITLE, 'Par Inès Vaubrun | Publié le 14/03/2017', ...body), undefined, '2017-03-14 explicit'],
    ['a byline tells in words', page(TITLE, 'La rédaction, mercredi 6 février 2019', ...body), undefined, '2019-02-06 explicit'],
    ['a byline tells the hour too', page(TITLE, 'Par Inès Vaubrun | Publié le 14/03/2017 à 10h12', ...body), undefined, '2017-03-14 explicit'],
    ['a byline above the title tells', page('Par Inès Vaubrun | 14/03/2017', TITLE, ...body), undefined, '2017-03-14 explicit'],
    ['the first of its dates', page(TITLE, 'Publié le 14/03/2017, mis à jour le 20/03/2017', ...body), undefined, '2017-03-14 explicit'],
    ['the first comment came after it', page(TITLE, ...body, ...comments), undefined, '2015-05-06~ comment'],
    ['the publication, when its change is told first', page(TITLE, 'Modifié le 20/03/2017 à 9h — Publié le 14/03/2017', ...body), undefined, '2017-03-14 explicit'],
    ['a change, when nothing else tells', page(TITLE, ...body, 'Mis à jour le 20 mars 2017'), undefined, '2017-03-20 explicit'],
    ['a month in short', page(TITLE, 'C. F.-P. - 08 déc. 2022 à 18:40 | mis à jour le 09 déc. 2022 à 07:15 - Temps de lecture : 4 min', ...body), undefined, '2022-12-08 explicit'],
    ['the place and day of a press release, above its title', page('COMMUNIQUÉ DE PRESSE', 'Valmorin, le 5 mars 2020', 'Sous embargo jusqu’au lundi 9 mars', '', TITLE, ...body), undefined, '2020-03-05 explicit'],
    ['the place and day that the text opens with', page(TITLE, `VALMORIN, le 5 mars 2020 – ${PROSE}`, MORE), undefined, '2020-03-05 explicit'],
    ['the date of the page', page('LE COURRIER DES RIVES', 'Mardi 9 avril 2024 · Mer agitée', '', TITLE, ...body), undefined, '2024-04-09 explicit'],
    ['its month', page('Bulletin du canal', TITLE, 'Décembre 2018', ...body), undefined, '2018-12 explicit'],
    ['who signs in many words', page(TITLE, 'Texte: Inès Vaubrun. Photos: Malo Kerven. Samedi 2 novembre 2019. Lecture: 6 minutes.', ...body), undefined, '2019-11-02 explicit'],
    ['a byline is surer than comments', page(TITLE, 'Publié le 01/05/2015', ...body, ...comments), undefined, '2015-05-01 explicit'],
    ['a date in the text is not it', page(TITLE, ...body, 'Le canal a été creusé le 14/03/1817, dit-on.'), undefined, 'null null'],
    ['nothing tells', page(TITLE, ...body), undefined, 'null null'],
  ])('%s', (_, source, facts, expected) => {
    expect(published(source, facts)).toBe(expected)
  })
})

describe('who wrote it', () => {
  const authors = (facts: SeedFile | undefined, ...lines: readonly string[]): (string | null)[][] => readPage(page(...lines), facts).articles.flatMap((article) => article.authors.map(({ text, entity }) => [text, entity]))
  const body = [STANDFIRST, PROSE, MORE]

  test.each<[what: string, facts: SeedFile | undefined, lines: readonly string[], expected: (string | null)[][]]>([
    ['a byline, with somebody known', undefined, [TITLE, 'Par Inès Vaubrun', ...body], [['Inès Vaubrun', 'ines-vaubrun']]],
    ['a byline, with somebody unknown', undefined, [TITLE, 'Par Tess Adour', ...body], [['Tess Adour', 'tess-adour']]],
    ['a byline above the title', undefined, ['Menu', 'Par Inès Vaubrun', TITLE, ...body], [['Inès Vaubrun', 'ines-vaubrun']]],
    ['a byline with its date', undefined, [TITLE, 'Par Tess Adour | Publié le 14/03/2017', ...body], [['Tess Adour', 'tess-adour']]],
    ['a byline of two', undefined, [TITLE, 'Par Inès Vaubrun et Malo Kerven', ...body], [['Inès Vaubrun', 'ines-vaubrun'], ['Malo Kerven', 'malo-kerven']]],
    ['who collected the words', undefined, [TITLE, 'Propos recueillis par Tess Adour', ...body], [['Tess Adour', 'tess-adour']]],
    ['the same, twice', undefined, [TITLE, 'Par Inès Vaubrun', ...body, 'Inès Vaubrun', '@inesvaubrun'], [['Inès Vaubrun', 'ines-vaubrun']]],
    ['nobody', undefined, [TITLE, 'Par · 26/12/2013', ...body], []],
    ['the newsroom', undefined, [TITLE, 'La rédaction, mercredi 6 février 2019', ...body], []],
    ['a side file, by id', { author: 'malo-kerven' }, [TITLE, 'Par Inès Vaubrun', ...body], [['Malo Kerven', 'malo-kerven']]],
    ['a side file, by names', { author: ['Tess Adour', 'ines-vaubrun'] }, [TITLE, ...body], [['Tess Adour', null], ['Inès Vaubrun', 'ines-vaubrun']]],
    ['nobody, says somebody who looked', { authorNotStated: true }, [TITLE, 'Par Inès Vaubrun', ...body], []],
  ])('%s', (_, facts, lines, expected) => {
    expect(authors(facts, ...lines)).toEqual(expected)
  })
})

describe('who published it', () => {
  const publisher = (facts: SeedFile | undefined, foot: string): unknown => readPage(page(TITLE, STANDFIRST, PROSE, MORE, foot), facts).articles[0]?.publisher

  test.each<[facts: SeedFile | undefined, foot: string, expected: unknown]>([
    [{ publisher: 'le-courrier' }, '© Un autre 2017', { text: 'Le Courrier des Rives', entity: 'le-courrier' }],
    [{ publisher: 'Une feuille' }, '', { text: 'Une feuille', entity: null }],
    [undefined, '© Le Courrier des Rives 2017', { text: 'Le Courrier des Rives', entity: 'le-courrier' }],
    [undefined, 'Copyright 2017 Le Courrier. Tous droits réservés.', { text: 'Le Courrier', entity: 'le-courrier' }],
    [undefined, '© La Feuille, 2017', { text: 'La Feuille', entity: null }],
    [undefined, '', null],
  ])('%j, %j', (facts, foot, expected) => {
    expect(publisher(facts, foot)).toEqual(expected)
  })
})
