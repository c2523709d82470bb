import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

// The pages beside the rules say what each rule finds in a sentence. Here stands what a page cannot say: how words may be written, which
// rule finds them when several could, where dates count from, and what a date holds beside its value.

/** Each date of a sentence: its rule, its words and what it stands for. */
function datesOf(sentence: string, published?: string): string[] {
  const reading = read(`Le canal se met au numérique\n${sentence}`, { facts: published === undefined ? {} : { published } })
  return reading.dates.map(({ rule, text, edtf }) => `${rule.slice('date/'.length)} ${text} = ${edtf ?? '?'}`)
}

describe('words may be written with no-break spaces, combining accents, straight or curly apostrophes', () => {
  test.each([
    ['le 12\u00A0août\u00A02016', 'day-month-year 12\u00A0août\u00A02016 = 2016-08-12'],
    ['le 12\u202Faou\u0302t\u202F2016', 'day-month-year 12\u202Faou\u0302t\u202F2016 = 2016-08-12'],
    ['en fe\u0301vrier 2014', 'month-year en fe\u0301vrier 2014 = 2014-02'],
    ['de\u0300s 2016', 'year 2016 = 2016'],
    ['Un lyce\u0301en 2015, des 2016.'],
    ['a\u0300 l’e\u0301te\u0301 2016', 'season e\u0301te\u0301 2016 = 2016-22'],
    ['l’ete 2016'],
    ["aujourd'hui, aujourd’hui", "day-word aujourd'hui = 2016-04-20~", 'day-word aujourd’hui = 2016-04-20~'],
    ["l'an dernier, l’an dernier", "relative-period l'an dernier = 2015", 'relative-period l’an dernier = 2015'],
    ['mi\u2011mars 2017, mi-mars 2017', 'month-year mi\u2011mars 2017 = 2017-03~', 'month-year mi-mars 2017 = 2017-03~'],
    ['il y a\u00A0deux\u00A0ans', 'ago il y a\u00A0deux\u00A0ans = 2014~'],
    ['EN FÉVRIER 2014, LUNDI 18 AVRIL 2016', 'month-year EN FÉVRIER 2014 = 2014-02', 'day-month-year LUNDI 18 AVRIL 2016 = 2016-04-18'],
  ])('%j', (sentence, ...dates) => {
    expect(datesOf(sentence, '2016-04-20')).toEqual(dates)
  })
})

test('a date is found once, by the rule that takes most of its words', () => {
  expect(datesOf('Le mercredi 6 février 2019, en février 2019, en 2019 et le 06/02/2019, du 3 au 5 mai 2019.')).toEqual([
    'day-month-year mercredi 6 février 2019 = 2019-02-06',
    'month-year en février 2019 = 2019-02',
    'year en 2019 = 2019',
    'numeric 06/02/2019 = 2019-02-06',
    'day-range du 3 au 5 mai 2019 = 2019-05-03/2019-05-05',
  ])
})

describe('the year of a day and a month', () => {
  test.each([
    // The nearest when it is near, else that of the article.
    ['2015-01-03', 'Le 30 décembre.', '2014-12-30'],
    ['2015-04-15', 'Le 30 décembre.', '2014-12-30'],
    ['2015-06-15', 'Le 30 décembre.', '2015-12-30'],
    ['2015-12-15', 'Le 3 mai.', '2015-05-03'],
    ['2015-12-15', 'Le 3 mars.', '2016-03-03'],
    ['2015-07-15', 'Le 30 décembre.', '2015-12-30'],
    // What is near is not moved by the tense: « le 12 mars restera ».
    ['2015-04-15', 'Le 12 mars restera une date.', '2015-03-12'],
    ['2015-10-15', 'Le 12 avril restera une date.', '2016-04-12'],
    // A weekday chooses among the years that are near; none far away.
    ['2015-10-20', 'Le mardi 14 avril.', '2015-04-14'],
    ['2015-10-20', 'Le jeudi 14 avril.', '2016-04-14'],
    ['2015-06-04', 'Le mercredi 4 juin.', '2015-06-04'],
    // Of an article of which the month or the year alone is known.
    ['2014-05~', 'Le 30 décembre.', '2014-12-30'],
    ['2014-05', 'Le 27 mai.', '2014-05-27'],
    ['2014', 'Le 30 décembre.', '2014-12-30'],
    ['2015', 'Le 29 février.', '2016-02-29'],
  ])('of an article of %s: %s', (published, sentence, edtf) => {
    expect(datesOf(sentence, published).map((date) => date.split(' = ')[1])).toEqual([edtf])
  })
})

describe('an article of which less is known than the day', () => {
  test.each([
    ['2014-05', 'Hier, lundi dernier, la semaine dernière.', ['2014-05~', '2014-05~', '2014-05~']],
    ['2014-05', 'Le mois dernier, en mars, il y a deux ans, dans trois jours.', ['2014-04', '2014-03', '2012~', '2014-05~']],
    ['2014', 'Hier, le mois dernier, ce trimestre, aujourd’hui, l’an dernier, en mars, cet été, l’été dernier.', ['?', '?', '?', '2014~', '2013', '2014-03', '2014-22', '2013-22']],
    ['2016-04-20~', 'Hier, lundi, il y a 4 jours, le mois dernier.', ['2016-04-19~', '2016-04-18~', '2016-04-16~', '2016-03']],
  ])('%s: %s', (published, sentence, edtfs) => {
    expect(datesOf(sentence, published).map((date) => date.split(' = ')[1])).toEqual(edtfs)
  })
})

test('dates count from the date of their own article', () => {
  const facts = { articles: [{ starts: 'Le canal se met', published: '2012-05-02' }, { starts: 'La rivière aussi', published: '2016-05-02' }] }
  const { dates } = read('Le canal se met au numérique\nLe 1er mai, hier.\nLa rivière aussi se met au numérique\nLe 1er mai, l’an dernier.\n', { facts })
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2012-05-01', '2012-05-01', '2016-05-01', '2015'])
})

test('a date that counts from the one before does not look into another article', () => {
  const facts = { articles: [{ starts: 'Le canal se met' }, { starts: 'La rivière aussi' }] }
  const { dates } = read('Le canal se met au numérique\nCréé en 2010.\nLa rivière aussi se met au numérique\nTrois ans plus tard, elle déborde. En 2012, non ; un an plus tard, si.\n', { facts })
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2010', null, '2012', '2013'])
})

test('an article without a date leaves relative dates open, and only those', () => {
  expect(datesOf('Hier, ce lundi ; le 3 mai, en mars, la semaine dernière, il y a deux ans, cet été ; en 2014, le 3 mai 2015.').map((date) => date.split(' = ')[1])).toEqual(['?', '?', '?', '?', '?', '?', '?', '2014', '2015-05-03'])
})

describe('the days that a date can be, and what it follows from', () => {
  test.each([
    ['En 2016.', '2016-01-01 2016-12-31 explicit'],
    ['En février 2016.', '2016-02-01 2016-02-29 explicit'],
    ['Le 2 février 2016.', '2016-02-02 2016-02-02 explicit'],
    ['Fin 2016.', '2016-09-01 2016-12-31 explicit'],
    ['Début avril 2016.', '2016-04-01 2016-04-10 explicit'],
    ['À la mi-avril 2016.', '2016-04-11 2016-04-20 explicit'],
    ['Les années 1980.', '1980-01-01 1989-12-31 explicit'],
    ['Du 3 au 5 mai 2016.', '2016-05-03 2016-05-05 explicit'],
    ['Le 3 mai.', '2016-05-03 2016-05-03 publication'],
    ['Le mardi 3 mai.', '2016-05-03 2016-05-03 weekday'],
    ['Le lundi 3 mai.', '2016-05-03 2016-05-03 publication'],
    ['Lundi.', '2016-04-18 2016-04-18 weekday'],
    ['En mars.', '2016-03-01 2016-03-31 publication'],
    ['Hier.', '2016-04-19 2016-04-19 relative'],
    ['L’été 2016.', '2016-06-01 2016-08-31 explicit'],
    ['Cet été.', '2016-06-01 2016-08-31 publication'],
    ['Il y a deux ans.', '2014-01-01 2014-12-31 relative'],
  ])('%s', (sentence, expected) => {
    const { dates } = read(`Le canal se met au numérique\n${sentence}`, { facts: { published: '2016-04-20' } })
    expect(dates.map(({ earliest, latest, basis }) => `${earliest} ${latest} ${basis}`)).toEqual([expected])
  })
})

test('a year within a name is the name’s', () => {
  const registry = [{ kind: 'event' as const, id: 'rives', name: 'Rives de 2031', otherNames: [] }]
  const { dates } = read('Le canal se met au numérique\nLe programme de Rives de 2031 et celui de 2032.', { registry })
  expect(dates.map(({ text }) => text)).toEqual(['2032'])
})

test('in Markdown, marks are no words, and addresses of links are not read', () => {
  const { dates } = read('# Le canal se met au numérique\n\nLe **12 mai** *2016*, [en 2014](https://exemple.fr/2015-06-04/en-2013).\n', { format: 'md' })
  expect(dates.map(({ text, edtf }) => `${text} = ${edtf}`)).toEqual(['12 mai** *2016 = 2016-05-12', 'en 2014 = 2014'])
})
