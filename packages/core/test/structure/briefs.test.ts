import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'

const TITLES = ['Valmorin cherche vingt jeunes pousses', 'Voltania lève un million d’euros', 'Un atelier pour les lycéens']
const TEXTS = ['Le parc des moulins appelle les jeunes pousses de la vallée à se présenter.', 'La société Voltania boucle son premier tour de table auprès de la région.', 'Soixante lycéens travaillent jusqu’à vendredi au bord du canal.']

const page = (head: readonly string[], brief: (title: string, text: string, index: number) => readonly string[]): string => [...head, ...TITLES.flatMap((title, index) => ['', ...brief(title, TEXTS[index] ?? '', index)])].join('\n')
const articlesOf = (source: string): string[] => read(source).articles.map(({ title, published }) => `${title} ${published}`)

describe('briefs of a page are articles', () => {
  const HEAD = ['Le fil', 'Mardi 14 novembre 2017']

  test('under their hours, all of the day above them', () => {
    const source = page(HEAD, (title, text, index) => [`1${8 - index}h12`, title, text])
    expect(articlesOf(source)).toEqual(TITLES.map((title) => `${title} 2017-11-14`))
    expect(read(source).segments.filter(({ zone }) => zone === 'byline').map(({ start, end }) => source.slice(start, end).trim())).toEqual(['Mardi 14 novembre 2017', '18h12', '17h12', '16h12'])
  })

  test('under days of their own', () => {
    const source = `${page(HEAD, (title, text, index) => [`1${8 - index}h12`, title, text])}\n\nLundi 13 novembre 2017\n\n19h30\nLa fibre arrive au château\nLe maire a signé la convention.`
    expect(articlesOf(source)).toEqual([...TITLES.map((title) => `${title} 2017-11-14`), 'La fibre arrive au château 2017-11-13'])
  })

  test('under their towns', () => {
    const towns = ['ALÈS', 'Mende', 'À Millau :']
    expect(articlesOf(page(['Éco en bref', '18 mai 2017'], (title, text, index) => [towns[index] ?? '', title, text]))).toEqual(TITLES.map((title) => `${title} 2017-05-18`))
  })

  test('with their hours beneath the title, or beneath the text', () => {
    expect(articlesOf(page(['En continu'], (title, text, index) => [title, `Hier à 1${index}h42`, text]))).toEqual(TITLES.map((title) => `${title} null`))
    expect(articlesOf(page(['En continu'], (title, text, index) => [title, text, `A. B., mardi à 1${index}h42`]))).toEqual(TITLES.map((title) => `${title} null`))
  })
})

describe('parts of one article are none', () => {
  const TITLE = 'La vallée du canal vit au rythme de ses ateliers'

  test('under a title of their own', () => {
    expect(read(page([TITLE], (title, text, index) => [`1${index}h12`, title, text])).articles).toHaveLength(1)
    expect(read(page([TITLE], (title, text, index) => [['ALÈS', 'Mende', 'Millau'][index] ?? '', title, text])).articles).toHaveLength(1)
  })

  test('when there are two of them', () => {
    expect(read(page(['Le fil'], (title, text, index) => (index < 2 ? [`1${index}h12`, title, text] : []))).articles).toHaveLength(1)
  })
})
