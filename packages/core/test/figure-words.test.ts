import type { Quantity } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

// How far the words of a figure go: those of its number, and those of what it counts.

const BEFORE = 'Une page comme une autre\n\nCe chapô dit seulement de quoi il est question ici, sans nom ni nombre, en une phrase qui suffit.\n\n'

function figuresOf(text: string): readonly Quantity[] {
  return read(`${BEFORE}${text}\n`).figures
}

function figureOf(text: string): Quantity | undefined {
  return figuresOf(text)[0]
}

describe('numbers in words are read', () => {
  test.each([
    ['onze', 11],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['vingt-et-un', 21],
    ['vingt-trois', 23],
    ['vingt trois', 23],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['soixante-dix-neuf', 79],
    ['septante-deux', 72],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['huitante', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['nonante et un', 91],
    ['cent', 100],
    ['cent un', 101],
    ['deux cents', 200],
    ['trois cent vingt-quatre', 324],
    ['douze cents', 1200],
    ['mille', 1000],
    ['mille neuf cents', 1900],
    ['deux cent deux mille', 202_000],
    ['un million deux cent mille', 1_200_000],
  ])('%s entreprises', (words, value) => {
    const [figure] = figuresOf(`Il y réunit ${words} entreprises.`)
    expect(figure).toMatchObject({ value, unit: 'entreprise', text: `${words} entreprises` })
  })

  test.each([
    ['trois millions d’entreprises', 3_000_000],
    ['deux millions et demi d’entreprises', 2_500_000],
    ['un demi-million d’entreprises', 500_000],
    ['un milliard et demi d’entreprises', 1_500_000_000],
    ['trois douzaines d’entreprises', 36],
    ['une centaine de milliers d’entreprises', 100_000],
    ['1 milliard 200 millions d’entreprises', 1_200_000_000],
    ['1,2 million d’entreprises', 1_200_000],
  ])('%s', (words, value) => {
    expect(figureOf(`Il y réunit ${words}.`)).toMatchObject({ value, unit: 'entreprise', text: words })
  })

  test.each(['Un cinq-mâts mouille au port.', 'Le trois-quarts est sorti.', 'La dix-huitième édition ouvre.', 'Un remis à neuf dans le quartier.', 'Les deux équipes et une entreprise.'])('not in « %s »', (text) => {
    expect(figuresOf(text)).toEqual([])
  })
})

describe('what is counted goes as far as its adjectives and its complement', () => {
  test.each([
    ['12 acteurs économiques régionaux présents', '12 acteurs économiques régionaux', 'acteur économique régional'],
    ['12 porteurs de projets innovants', '12 porteurs de projets innovants', 'porteur de projets innovant'],
    ['12 sociétés accompagnées', '12 sociétés', 'société'],
    ['12 chefs d’équipe', '12 chefs d’équipe', 'chef d’équipe'],
    ['12 raisons de croire', '12 raisons', 'raison'],
    ['12 raisons d’espérer', '12 raisons', 'raison'],
    ['12 clusters de Bretagne', '12 clusters', 'cluster'],
    ['12 personnes de plus', '12 personnes', 'personne'],
    ['12 adhérents de la filière', '12 adhérents', 'adhérent'],
    ['250 images/secondes', '250 images/secondes', 'image/seconde'],
    ['12 salarié·es', '12 salarié·es', 'salarié'],
    ['12 étudiant.e.s', '12 étudiant.e.s', 'étudiant'],
    ['12 chefs-d’œuvre', '12 chefs-d’œuvre', 'chef-d’œuvre'],
    ['12 data centers', '12 data centers', 'data center'],
    ['12 PME', '12 PME', 'PME'],
    ['300 Toulousains', '300 Toulousains', 'toulousain'],
    ['12 mille-feuilles', '12 mille-feuilles', 'mille-feuille'],
  ])('%s', (text, words, unit) => {
    expect(figureOf(`On y trouve ${text}.`)).toMatchObject({ text: words, unit })
  })
})
