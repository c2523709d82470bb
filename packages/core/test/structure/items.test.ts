import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'

// The pages that list timed texts, and those that only look like it.

const TITLE = 'Le canal de Valmorin se met au numérique'
const SECOND = 'La rivière aussi se met au numérique'
const STANDFIRST = 'Trois entreprises et une école ouvrent ensemble un atelier au bord du canal, avec l’aide de la ville.'
const PROSE = 'L’atelier occupe les anciens moulins depuis le mois de mars ; une trentaine de personnes y travaillent déjà, entre bureaux et machines, et d’autres viendront avant l’été.'
const MORE = 'La ville a payé les travaux, les entreprises ont apporté les machines, et l’école envoie chaque semaine deux classes qui apprennent à s’en servir.'

const TITLES = ['Valmorin cherche vingt jeunes pousses', 'Voltania lève un million d’euros', 'Un atelier pour les lycéens']
const TEXTS = ['Le parc des moulins appelle les jeunes pousses de la vallée à se présenter.', 'La société Voltania boucle son premier tour de table auprès de la région.', 'Soixante lycéens travaillent jusqu’à vendredi au bord du canal.']

const articlesOf = (source: string): string[] => read(source).articles.map(({ title, published }) => `${title} ${published}`)

describe('the posts of a blog are articles', () => {
  const posts = (...lines: readonly string[]): string[] => articlesOf(['Le blog du canal', ...lines].join('\n'))
  const first = `${TITLE} 2019-02-14`
  const second = `${SECOND} 2019-02-11`
  const long = [PROSE, MORE, PROSE, MORE, PROSE, MORE]

  test.each<[what: string, lines: readonly string[], expected: readonly string[]]>([
    ['below each title', [TITLE, 'Posté le 14 février 2019', PROSE, MORE, SECOND, 'Posté le 11 février 2019', PROSE, MORE], [first, second]],
    ['above each title', ['14 février 2019', TITLE, PROSE, MORE, '11 février 2019', SECOND, PROSE, MORE], [first, second]],
    ['above each title and its rubric', ['14 février 2019', 'Économie', TITLE, PROSE, MORE, '11 février 2019', 'Économie', SECOND, PROSE, MORE], [first, second]],
    ['above each of short texts', ['14 février 2019', TITLE, PROSE, '11 février 2019', SECOND, PROSE], [first, second]],
    ['below each text', [TITLE, PROSE, MORE, 'Inès V., le 14 février 2019', SECOND, PROSE, MORE, 'Inès V., le 11 février 2019'], [first, second]],
    ['below each long text', [TITLE, ...long, 'Inès V., le 14 février 2019', SECOND, ...long, 'Inès V., le 11 février 2019'], [first, second]],
    ['below who signs', [TITLE, 'Par Inès Vaubrun', '14/02/2019', PROSE, MORE, SECOND, 'Par Malo Kerven', '11/02/2019', PROSE, MORE], [first, second]],
    ['with comments between', [TITLE, 'Posté le 14 février 2019', PROSE, MORE, '1 commentaire', 'Lulu — 15/02/2019, 08:12', 'Bravo !', SECOND, 'Posté le 11 février 2019', PROSE, MORE], [first, second]],
    ['in an order that says nothing, but each published', [SECOND, 'Publié le 11/02/2019', PROSE, MORE, TITLE, 'Publié le 14/02/2019', PROSE, MORE], [second, first]],
  ])('with the date %s', (_, lines, expected) => {
    expect(posts(...lines)).toEqual(expected)
  })
})

/** A page of three briefs, each made the same way. */
const briefs = (head: readonly string[], brief: (title: string, text: string, index: number) => readonly string[]): string => [...head, ...TITLES.flatMap((title, index) => ['', ...brief(title, TEXTS[index] ?? '', index)])].join('\n')

describe('the briefs of a wire are articles', () => {
  const HEAD = ['Le fil', 'Mardi 14 novembre 2017']

  test('under their hours, all of the day above them', () => {
    const source = briefs(HEAD, (title, text, index) => [`1${8 - index}h12`, title, text])
    expect(articlesOf(source)).toEqual(TITLES.map((title) => `${title} 2017-11-14`))
    expect(read(source).segments.filter(({ zone }) => zone === 'byline').map(({ start, end }) => source.slice(start, end).trim())).toEqual(['Mardi 14 novembre 2017', '18h12', '17h12', '16h12'])
  })

  test('under their hours, all of the day of the page', () => {
    expect(articlesOf(briefs(['Le fil du mardi 14 novembre 2017'], (title, text, index) => [`1${8 - index}h12`, title, text]))).toEqual(TITLES.map((title) => `${title} 2017-11-14`))
  })

  test('under days of their own', () => {
    const source = `${briefs(HEAD, (title, text, index) => [`1${8 - index}h12`, title, text])}\n\nLundi 13 novembre 2017\n\n19h30\nLa fibre arrive au château\nLe maire a signé la convention.`
    expect(articlesOf(source)).toEqual([...TITLES.map((title) => `${title} 2017-11-14`), 'La fibre arrive au château 2017-11-13'])
  })

  test('of the day above them, whatever other day they tell of', () => {
    const source = briefs(HEAD, (title, text, index) => [`1${8 - index}h12`, title, `${text} Rendez-vous ce vendredi 24 novembre.`])
    expect(articlesOf(source)).toEqual(TITLES.map((title) => `${title} 2017-11-14`))
  })

  test('under their towns', () => {
    const towns = ['ALÈS', 'Mende', 'À Millau :']
    expect(articlesOf(briefs(['Éco en bref', '18 mai 2017'], (title, text, index) => [towns[index] ?? '', title, text]))).toEqual(TITLES.map((title) => `${title} 2017-05-18`))
  })

  test('with their hours beneath the title, or beneath the text', () => {
    expect(articlesOf(briefs(['En continu'], (title, text, index) => [title, `Hier à 1${index}h42`, text]))).toEqual(TITLES.map((title) => `${title} null`))
    expect(articlesOf(briefs(['En continu'], (title, text, index) => [title, text, `A. B., mardi à 1${index}h42`]))).toEqual(TITLES.map((title) => `${title} null`))
  })

  test('with the day of each beneath its text, which is not that of the next', () => {
    expect(articlesOf(briefs(['En continu'], (title, text, index) => [title, text, `A. B., mardi ${14 + 7 * index} mars 2017 à 1${index}h42`]))).toEqual(TITLES.map((title, index) => `${title} 2017-03-${14 + 7 * index}`))
  })
})

describe('the items of a news feed are articles', () => {
  const source = ['Le fil du mardi 5 juin 2018', ...TITLES.flatMap((title, index) => ['', `${17 - 3 * index}:40 – ${title}`, TEXTS[index] ?? ''])].join('\n')

  test('one for each hour, all of the day of the page', () => {
    expect(articlesOf(source)).toEqual(['17:40 – Valmorin cherche vingt jeunes pousses 2018-06-05', '14:40 – Voltania lève un million d’euros 2018-06-05', '11:40 – Un atelier pour les lycéens 2018-06-05'])
  })

  test('unless a side file says otherwise', () => {
    expect(read(source, { facts: { articles: [{ starts: '14:40', published: '2018-06-05' }] } }).articles.map(({ title }) => title)).toEqual(['14:40 – Voltania lève un million d’euros'])
  })
})

describe('the parts of one article are none', () => {
  test.each<[what: string, lines: readonly string[]]>([
    ['a chronology', [TITLE, STANDFIRST, '12 mars 2016', PROSE, '4 septembre 2017', MORE]],
    ['a chronology with headings, the earliest first', [TITLE, STANDFIRST, 'Le premier vote des élus', '12 mars 2016', PROSE, 'Le chantier du quai', '4 septembre 2017', MORE]],
    ['an agenda', [TITLE, STANDFIRST, 'Le Gers code', 'Jeudi 7 avril 2022, de 14 h à 18 h', PROSE, 'Nuit du bidouilleur', 'Samedi 16 avril 2022, de 20 h à 23 h', MORE]],
    ['a single post', [TITLE, 'Posté le 14 février 2019', PROSE, MORE]],
  ])('%s', (_, lines) => {
    expect(read(lines.join('\n')).articles.map(({ title }) => title)).toEqual([TITLE])
  })

  test('briefs under a title of their own', () => {
    const title = 'La vallée du canal vit au rythme de ses ateliers'
    expect(read(briefs([title], (item, text, index) => [`1${index}h12`, item, text])).articles).toHaveLength(1)
    expect(read(briefs([title], (item, text, index) => [['ALÈS', 'Mende', 'Millau'][index] ?? '', item, text])).articles).toHaveLength(1)
  })

  test('two briefs', () => {
    expect(read(briefs(['Le fil'], (title, text, index) => (index < 2 ? [`1${index}h12`, title, text] : []))).articles).toHaveLength(1)
  })
})
