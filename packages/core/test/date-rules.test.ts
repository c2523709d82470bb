import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { dateRules } from '../src/rules/date/index.ts'

/** Each date of a sentence: its rule, its words and what it stands for. */
function datesOf(sentence: string, published?: string): string[] {
  const reading = read(`Le canal se met au numérique\n${sentence}`, { facts: published === undefined ? {} : { published } })
  return reading.dates.map(({ rule, text, edtf }) => `${rule.slice('date/'.length)} ${text} = ${edtf ?? '?'}`)
}

type Example = readonly [sentence: string, ...dates: string[]]

/** By rule: sentences in which it finds something, then sentences in which nothing is to be found. */
const EXAMPLES: Readonly<Record<string, { readonly finds: readonly Example[]; readonly refuses: readonly Example[]; readonly published?: string }>> = {
  'date/numeric': {
    finds: [
      ['Publié le 25/05/2015.', 'numeric 25/05/2015 = 2015-05-25'],
      ['Le 1/2/2016 à 18h.', 'numeric 1/2/2016 = 2016-02-01'],
      ['Signé le 16.02.17 à Valmorin', 'numeric 16.02.17 = 2017-02-16'],
      ['Depuis le 26-12-2013, tout va.', 'numeric 26-12-2013 = 2013-12-26'],
      ['(29/02/2016)', 'numeric 29/02/2016 = 2016-02-29'],
      ['né le 3.4.71.', 'numeric 3.4.71 = 1971-04-03'],
      ['« 31.12.2015 »', 'numeric 31.12.2015 = 2015-12-31'],
    ],
    refuses: [
      // Telephone numbers, versions, scores, addresses, fractions, days that do not exist.
      ['Au 04.67.00.12.13 ou au 04-67-00-12-13.'],
      ['La version 1.2.3.4 et la 10.4.11.2.'],
      ['Un score de 12-5-3, ou de 3/4.'],
      ['https://exemple.fr/12/05/2016/canal'],
      ['Le 31/06/2015, le 29/02/2015 et le 45/12/2015.'],
      ['En 2015/05/25 ou 2015-05-25.'],
      ['Le 12/05-2016 ou le 12 / 05 / 2016.'],
      ['Le 12/05/201 et le 12/05/20155.'],
      ['Des 24/24/7 et des 7/7.'],
    ],
  },
  'date/day-month-year': {
    finds: [
      ['Le mercredi 6 février 2019, à Valmorin.', 'day-month-year mercredi 6 février 2019 = 2019-02-06'],
      ['Le 1er octobre 2018.', 'day-month-year 1er octobre 2018 = 2018-10-01'],
      ['1er mai 2016', 'day-month-year 1er mai 2016 = 2016-05-01'],
      ['1 mai 2016', 'day-month-year 1 mai 2016 = 2016-05-01'],
      ['le 12\u00A0août\u00A02016', 'day-month-year 12\u00A0août\u00A02016 = 2016-08-12'],
      ['le 12 aou\u0302t 2016 et le 2 fe\u0301vrier 2016', 'day-month-year 12 aou\u0302t 2016 = 2016-08-12', 'day-month-year 2 fe\u0301vrier 2016 = 2016-02-02'],
      ['LE 12 MAI 2016', 'day-month-year 12 MAI 2016 = 2016-05-12'],
      ['le 12 janv. 2016, le 3 sept. 2016, le 4 déc. 2016', 'day-month-year 12 janv. 2016 = 2016-01-12', 'day-month-year 3 sept. 2016 = 2016-09-03', 'day-month-year 4 déc. 2016 = 2016-12-04'],
    ],
    refuses: [['Le 31 juin 2015, le 29 février 2015 et le 0 mai 2015.'], ['112 mai 2016x'], ['Le 12 maille 2016.'], ['Le 12mai2016.'], ['A12 mai 20162.']],
  },
  'date/month-year': {
    finds: [
      ['Créé en février 2014.', 'month-year en février 2014 = 2014-02'],
      ['Entre mai 2015 et août 2016.', 'month-year mai 2015 = 2015-05', 'month-year août 2016 = 2016-08'],
      ['Création : décembre 2014', 'month-year décembre 2014 = 2014-12'],
      ['En FÉVRIER 2014', 'month-year En FÉVRIER 2014 = 2014-02'],
      ['en fe\u0301vrier 2014', 'month-year en fe\u0301vrier 2014 = 2014-02'],
    ],
    refuses: [['Un mars 20145 ou un mars 201.'], ['Jemars 2014.'], ['La mairie 2014.'], ['Mai, 2014 pièces.']],
  },
  'date/year': {
    finds: [
      ['Né en 2013.', 'year en 2013 = 2013'],
      ['Depuis 2014, puis dès 2016.', 'year 2014 = 2014', 'year 2016 = 2016'],
      ['En 1999, avant 2005 et après 2007.', 'year En 1999 = 1999', 'year 2005 = 2005', 'year 2007 = 2007'],
      ['fin 2016, début 2017, jusqu’en 2018, d’ici 2020', 'year 2016 = 2016', 'year 2017 = 2017', 'year 2018 = 2018', 'year 2020 = 2020'],
      ['de\u0300s 2016', 'year 2016 = 2016'],
      ['l’année 2016', 'year 2016 = 2016'],
    ],
    refuses: [
      ['Mons 2015 et Marseille-Provence 2013 sont des noms.'],
      ['En 2016 pièces, en 2000 tonnes, en 2015 emplois.'],
      ['Un prix de 2015 € ou en 2000 € et en 2016%.'],
      ['En 20155, en 215, en 1800 et en 3015.'],
      ['Le 04 2015 2016, poste 2015.'],
      ['Le chien 2015, mal en2015.'],
      ['Un lycéen 2015, un lyce\u0301en 2015.'],
      ['Version 2015.'],
    ],
  },
  'date/day-month': {
    published: '2015-12-20',
    finds: [
      ['Le 22 mai.', 'day-month 22 mai = 2016-05-22'],
      ['Ce mardi 5 janvier.', 'day-month Ce mardi 5 janvier = 2016-01-05'],
      ['Le 1er mai et le 1er juillet.', 'day-month 1er mai = 2016-05-01', 'day-month 1er juillet = 2015-07-01'],
      ['Le 29 février.', 'day-month 29 février = 2016-02-29'],
      ['Du lundi 14 avril au 16 avril', 'day-month lundi 14 avril = 2016-04-14', 'day-month 16 avril = 2016-04-16'],
    ],
    refuses: [['Le 31 juin et le 45 mars.'], ['Les 100 mai.'], ['Le 12 maisons et le 3 marsouins.'], ['3mai'], ['Les 5 Mds € et les 12 marsonautes.']],
  },
}

describe.each(dateRules.map(({ id }) => id))('%s', (id) => {
  const { finds, refuses, published } = EXAMPLES[id] ?? { finds: [], refuses: [] }

  test('has examples', () => {
    expect(finds.length).toBeGreaterThanOrEqual(3)
    expect(refuses.length).toBeGreaterThanOrEqual(2)
  })

  test.each(finds)('finds: %s', (sentence, ...dates) => {
    expect(datesOf(sentence, published)).toEqual(dates)
    for (const date of dates) expect(date).toMatch(new RegExp(`^${id.slice('date/'.length)} `, 'u'))
  })

  test.each(refuses)('does not find: %s', (sentence) => {
    expect(datesOf(sentence, published)).toEqual([])
  })
})

describe('a day and a month without a year', () => {
  test.each([
    // The year that puts it nearest to the article.
    ['2015-01-03', 'day-month 30 décembre = 2014-12-30'],
    ['2015-06-15', 'day-month 30 décembre = 2014-12-30'],
    ['2015-07-15', 'day-month 30 décembre = 2015-12-30'],
    ['2014-05~', 'day-month 30 décembre = 2013-12-30'],
    ['2014', 'day-month 30 décembre = 2013-12-30'],
  ])('of an article of %s', (published, date) => {
    expect(datesOf('Le 30 décembre.', published)).toEqual([date])
  })

  test('of an article without a date stands for nothing yet', () => {
    expect(datesOf('Le 30 décembre.')).toEqual(['day-month 30 décembre = ?'])
  })

  test('counts from the date of its own article', () => {
    const facts = { articles: [{ starts: 'Le canal se met', published: '2012-05-02' }, { starts: 'La rivière aussi', published: '2016-05-02' }] }
    const { dates } = read('Le canal se met au numérique\nLe 1er mai.\nLa rivière aussi se met au numérique\nLe 1er mai.\n', { facts })
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2012-05-01', '2016-05-01'])
  })
})

test('a date is found once, by one rule', () => {
  expect(datesOf('Le mercredi 6 février 2019, en février 2019, en 2019 et le 06/02/2019.')).toEqual([
    'day-month-year mercredi 6 février 2019 = 2019-02-06',
    'month-year en février 2019 = 2019-02',
    'year en 2019 = 2019',
    'numeric 06/02/2019 = 2019-02-06',
  ])
})

test('the bounds are those of the date', () => {
  const { dates } = read('Le canal se met au numérique\nEn 2016, en février 2016, le 2 février 2016.')
  expect(dates.map(({ earliest, latest, basis }) => `${earliest} ${latest} ${basis}`)).toEqual(['2016-01-01 2016-12-31 explicit', '2016-02-01 2016-02-29 explicit', '2016-02-02 2016-02-02 explicit'])
})
