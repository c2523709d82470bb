import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { bibtexOf } from './bibtex.ts'
import { cslOf } from './csl.ts'
import type { Reference } from './reference.ts'

const article = (more: Partial<Reference> = {}): Reference => ({ key: 'article-x', kind: 'article', title: 'Un titre', authors: [], language: 'fr', ...more })
/** What another's reader of BibTeX makes of ours. */
const readBack = (...references: readonly Reference[]): readonly Readonly<Record<string, unknown>>[] => new Cite(bibtexOf(references)).data

describe('BibTeX', () => {
  it('is what bibliographies expect of an article and of a set of data', () => {
    expect(bibtexOf([article({ authors: ['Ada Martin', 'Jean et Cie'], container: 'La Tribune', date: '2015-05-06', url: 'https://example.fr/a_b%20c' })])).toBe(`@article{article-x,
  author = {{Ada Martin} and {Jean et Cie}},
  title = {{Un titre}},
  journal = {{La Tribune}},
  date = {2015-05-06},
  year = {2015},
  month = may,
  day = {6},
  url = {https://example.fr/a_b%20c},
  language = {fr},
}
`)
    expect(bibtexOf([{ key: 'garrigue', kind: 'atlas', title: 'Garrigue', authors: ['Garrigue'], language: 'fr', version: '1.2.0', licence: 'CC BY 4.0' }])).toContain('@misc{garrigue,\n  author = {{Garrigue}},\n  title = {{Garrigue}},\n  version = {1.2.0},\n  note = {Version 1.2.0, CC BY 4.0},\n')
  })

  it.each([
    'Rentabilité : 100 % & « œuvre » n° 3 à 5 $ en C#, a_b, x^2 ~ y',
    'Une { accolade seule, puis } l’autre',
    String.raw`\input{/etc/passwd} et \\ deux \{ barres \}`,
    '}, title = {autre}, @article{pris, title = {pris}',
    'Une "citation" et ‘une autre’ – l’été, Noël, cœur',
    '--- @comment{x} % rien -- <<cité>> l’``autre\'\'',
  ])('is read by others as it was written: %s', (words) => {
    const [read, ...others] = readBack(article({ title: words, authors: [words], container: words }))
    expect(others).toEqual([])
    expect(read).toMatchObject({ title: words, 'container-title': words })
    expect(JSON.stringify(read?.['author'])).toContain(JSON.stringify(words))
  })

  it('stands on lines that no word of a title can begin', () => {
    const lines = bibtexOf([article({ title: 'Un\n@misc{pris,\r\n}\u2028fin' })]).split('\n')
    expect(lines.filter((line) => line.startsWith('@'))).toHaveLength(1)
    expect(lines.filter((line) => line === '}')).toHaveLength(1)
  })

  it('keeps an address as it is, but for what would end it', () => {
    expect(readBack(article({ url: 'https://example.fr/?a=1&b=2#c_d~e%7D' }))[0]).toMatchObject({ URL: 'https://example.fr/?a=1&b=2#c_d~e%7D' })
    expect(bibtexOf([article({ url: 'https://example.fr/}, note = {x' })])).toContain('url = {https://example.fr/%7D,%20note%20=%20%7Bx},')
  })
})

describe('a date', () => {
  const bibtex = (date: string): readonly string[] => [...bibtexOf([article({ date })]).matchAll(/ {2}(?:date|year|month|day) = .*/g)].map(([line]) => line.trim())

  it.each([
    ['2015-05-06', ['date = {2015-05-06},', 'year = {2015},', 'month = may,', 'day = {6},'], { 'date-parts': [[2015, 5, 6]] }],
    ['2015-12', ['date = {2015-12},', 'year = {2015},', 'month = dec,'], { 'date-parts': [[2015, 12]] }],
    ['2014-05~', ['date = {2014-05~},', 'year = {2014},'], { 'date-parts': [[2014, 5]], circa: true }],
    ['2014', ['date = {2014},', 'year = {2014},'], { 'date-parts': [[2014]] }],
    ['2014/2016', ['date = {2014/2016},'], { 'date-parts': [[2014], [2016]] }],
    ['201X', ['date = {201X},'], undefined],
  ] as const)('that is %s is told as surely as it is known', (date, lines, issued) => {
    expect(bibtex(date)).toEqual(lines)
    expect(cslOf([article({ date })])[0]?.issued).toEqual(issued)
  })

  it('that nobody knows is not told', () => {
    expect(bibtexOf([article()])).not.toMatch(/date|year/)
    expect(cslOf([article()])[0]).not.toHaveProperty('issued')
  })
})
