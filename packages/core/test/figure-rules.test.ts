import type { Quantity } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { fold, read } from '../src/index.ts'

// Values and units stand on the pages beside the rules; here is what those pages cannot say: qualifier, measure, subject, and that a figure
// is the same however its text is written.

const BEFORE = 'Une page comme une autre\n\nCe chapô dit seulement de quoi il est question ici, sans nom ni nombre, en une phrase qui suffit.\n\n'

function figuresOf(text: string): readonly Quantity[] {
  return read(`${BEFORE}${text}\n`).figures
}

function figureOf(text: string): Quantity | undefined {
  return figuresOf(text)[0]
}

describe('the words around a number say how exact it is', () => {
  test.each([
    ['Il compte 30 membres.', 'exact'],
    ['Il compte environ 30 membres.', 'about'],
    ['Il compte quelque 30 membres.', 'about'],
    ['Il compte près de 30 membres.', 'about'],
    ['Il compte à peine 30 membres.', 'about'],
    ['Il compte une trentaine de membres.', 'about'],
    ['Il compte 30 membres environ.', 'about'],
    ['Il compte plus de 30 membres.', 'more-than'],
    ['Il compte plus d’une trentaine de membres.', 'more-than'],
    ['Il compte des dizaines de membres.', 'more-than'],
    ['Il compte moins de 30 membres.', 'less-than'],
    ['Il compte au moins 30 membres.', 'at-least'],
    ['Il compte pas moins de 30 membres.', 'at-least'],
    ['Il compte jusqu’à 30 membres.', 'at-most'],
    ['Il compte 30 membres au maximum.', 'at-most'],
  ])('%s', (text, qualifier) => {
    expect(figureOf(text)?.qualifier).toBe(qualifier)
  })

  test('and belong to the figure when they stand before it', () => {
    expect(figureOf('Il compte plus de 30 membres.')?.text).toBe('plus de 30 membres')
    expect(figureOf('Il compte 30 membres environ.')?.text).toBe('30 membres')
  })
})

describe('a number may take its unit from another', () => {
  test.each([
    ['de 45 aujourd’hui à 80 salariés', '45'],
    ['entre 45 et 80 salariés', '45'],
    ['de 45, 60 et 80 salariés', '45'],
    ['quarante à quatre-vingts salariés', 'quarante'],
  ])('%s', (text, words) => {
    expect(figureOf(`L’équipe passe ${text}.`)).toMatchObject({ text: words, unit: 'salarié' })
  })

  test.each([
    ['trois ou quatre mille salariés', 3000],
    ['2 à 3 millions d’euros', 2_000_000],
    ['800 000 à 1,2 million d’euros', 800_000],
    ['5 à 10 k€', 5000],
  ])('with its thousands: %s', (text, value) => {
    expect(figureOf(`Le total va vers ${text}.`)?.value).toBe(value)
  })

  test.each(['Le bureau 45 et 80 salariés.', 'Le bureau 45. À 80 salariés, c’est trop.', 'Le bureau 45 ; 80 salariés.'])('not in « %s »', (text) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual([80])
  })

  test('in another place or another year, not in one of the two', () => {
    expect(figuresOf('Elle crée 30 emplois à Lannion et 12 à Brest.').map(({ value }) => value)).toEqual([30, 12])
    expect(figuresOf('Elle crée 30 emplois et 12 à Brest.').map(({ value }) => value)).toEqual([30])
    expect(figuresOf('Elle crée 30 emplois à Lannion et 12 par chance.').map(({ value }) => value)).toEqual([30])
    expect(figuresOf('Elle crée 30 emplois en 2016 et 12 en 2017.').map(({ value }) => value)).toEqual([30, 12])
  })
})

describe('a part of a whole that is no percentage is no figure', () => {
  test.each(['Un tiers de l’équipe', 'Les trois quarts des élus', 'La moitié du budget', 'Deux tiers de la production'])('%s', (text) => {
    expect(figuresOf(`${text} voyage.`)).toEqual([])
  })
})

describe('what is measured is told in a few words', () => {
  test.each([
    ['Elle réunit 4 500 entreprises.', 'entreprises'],
    ['Elle emploie 45 salariés.', 'effectif'],
    ['Elle réalise 3 M€ de chiffre d’affaires.', 'chiffre d’affaires'],
    ['Elle a levé 3 M€ au printemps.', 'levée de fonds'],
    ['Le projet dispose d’un budget de 3 M€.', 'budget'],
    ['La hausse atteint 12 % en un an.', 'hausse'],
    ['Elle exporte 30 % de la production.', 'production'],
    ['L’atelier occupe 300 m2.', 'surface'],
    ['Anne Morel, 46 ans, préside le réseau.', 'âge'],
    ['Le bail court sur neuf ans.', 'durée'],
    ['Elle a trouvé 3 M€ hier.', null],
  ])('%s', (text, measure) => {
    expect(figureOf(text)?.measure).toBe(measure)
  })
})

describe('the subject is told when the grammar does', () => {
  test.each([
    ['La société Voltania emploie 45 salariés.', 'voltania'],
    ['La société Voltania compte désormais plus de 45 salariés.', 'voltania'],
    ['La société Voltania a levé 3 M€.', 'voltania'],
    ['La société Voltania affiche un chiffre d’affaires de 3 M€.', 'voltania'],
    ['La société Voltania (métrologie, 14 salariés) recrute.', 'voltania'],
    ['La société Voltania (Nîmes, 28 salariés) recrute.', 'voltania'],
    ['Anne Morel, 46 ans, préside le réseau.', 'anne-morel'],
    ['La société Voltania est en avance avec 15 ans d’âge.', 'voltania'],
    ['La société Voltania, elle, est en avance avec 15 ans d’âge.', null],
    ['Le directeur de la société Voltania emploie 45 salariés.', null],
    ['Pour la société Voltania, 45 salariés ont voté.', null],
    ['Avec Anne Morel, 46 salariés ont voté.', null],
    ['Elle emploie 45 salariés.', null],
  ])('%s', (text, subject) => {
    expect(figureOf(text)?.subject).toBe(subject)
  })

  test('a figure that goes on another has the same', () => {
    const subjects = (text: string): readonly (string | null)[] => figuresOf(text).map(({ subject }) => subject)
    expect(subjects('La société Voltania réalise 14 M€ de chiffre d’affaires avec 96 collaborateurs.')).toEqual(['voltania', 'voltania'])
    expect(subjects('La société Voltania réalise 14 M€ de chiffre d’affaires. Avec 96 collaborateurs, elle court.')).toEqual(['voltania', null])
    expect(subjects('La société Voltania réalise 14 M€, quand Anne Morel avec 96 collaborateurs court.')).toEqual(['voltania', null])
  })

  test('and its name is evidence', () => {
    const text = `${BEFORE}La société Voltania emploie 45 salariés.\n`
    const [figure] = read(text).figures
    expect(figure?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Voltania'])
  })
})

describe('francs and dollars are of the country that the page speaks of', () => {
  test.each([
    ['Il faut 200 francs.', 'FRF'],
    ['À Lausanne, il faut 200 francs.', 'CHF'],
    ['Il faut 10’000 francs.', 'CHF'],
    ['Il faut 200 francs belges.', 'BEF'],
    ['Il faut 200 F CFA.', 'XOF'],
    ['Il faut 200 dollars.', 'USD'],
    ['À Montréal, au Québec, il faut 200 $.', 'CAD'],
    ['À Montréal, au Québec, il faut 200 $ US.', 'USD'],
    ['Au Canada, à Québec, il faut 200 euros, ou 220 $.', 'EUR'],
  ])('%s', (text, unit) => {
    expect(figureOf(text)?.unit).toBe(unit)
  })
})

describe('names and dates keep their numbers', () => {
  test.each(['Le 3 mars 2016, tout change.', 'En 2015, tout change.', 'Il y a trois ans, tout changeait.', 'Rendez-vous le 12/03/2016 à 18h30.', 'Voir sur https://www.garrigue.example/p?id=30%25&page=12%20.'])('%s', (text) => {
    expect(figuresOf(text)).toEqual([])
  })
})

describe('a figure is the same however its text is written', () => {
  const text = `La filière réunit 4 500 entreprises, dont 12 à Lyon, et pèse 3,5 Mds € de chiffre d'affaires.
Une vingtaine d'équipes et vingt-trois sociétés ont levé près de 1,2 million d'euros entre 2014 et 2016.
Anne Morel, 46 ans, vise + 36 % et l'élargissement de 22 à 60 salariés en trois années, sur 1 200 m2.`

  const changes: Readonly<Record<string, (text: string) => string>> = {
    'Windows line ends': (page) => page.replaceAll('\n', '\r\n'),
    'combining accents': (page) => page.normalize('NFD'),
    'no-break spaces everywhere': (page) => page.replaceAll(' ', '\u00A0'),
    'narrow no-break spaces in numbers': (page) => page.replaceAll(/(?<=\d) (?=\d|[%€M])/gu, '\u202F'),
    'curly apostrophes': (page) => page.replaceAll("'", '’'),
    'non-breaking hyphens': (page) => page.replaceAll('-', '\u2011'),
    'blanks at line ends': (page) => page.replaceAll('\n', ' \t\n'),
  }

  const gist = (page: string): string[] => read(`${BEFORE}${page}\n`).figures.map((figure) => `${fold(figure.text)} = ${figure.qualifier} ${figure.value} ${figure.unit}, ${figure.measure}`)
  const before = gist(text)

  test('there are figures', () => {
    expect(before.length).toBeGreaterThan(8)
  })

  test.each(Object.entries(changes))('%s', (_, change) => {
    expect(gist(change(text))).toEqual(before)
  })
})
