import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

const BEFORE = 'Une page comme une autre\n\nCe chapô dit seulement de quoi il est question ici, sans nom ni nombre, en une phrase qui suffit.\n\n'

describe('a property is stated of a name in the same sentence', () => {
  test('and its words are those that state it, the name beside them is evidence', () => {
    const text = `${BEFORE}Fondée en 2014, la société Voltania recrute.\n`
    const [stated] = read(text).attributes
    expect(stated).toMatchObject({ subject: 'voltania', attribute: 'founded', value: '2014', text: 'Fondée en 2014' })
    expect(stated?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Voltania'])
  })

  test('never in the words of a reader, nor of the site', () => {
    const comment = 'Commentaires 1\nà écrit le 06/05/2015 à 13:33\nSignaler\nLa société Voltania emploie 60 personnes depuis longtemps, et tout le monde le sait.\n'
    expect(read(`${BEFORE}Un paragraphe dit ce qu’il faut.\n\n${comment}`).attributes).toEqual([])
  })

  test('never across sentences', () => {
    expect(read(`${BEFORE}Voici la société Voltania. Fondée en 2014. Elle emploie 60 personnes.\n`).attributes).toEqual([])
  })

  test('an address goes as far as the town behind its code', () => {
    const paragraphs = Array.from({ length: 10 }, (_, index) => `Le paragraphe ${index + 1} de la page dit ce qu’il faut en dire, et passe ensuite la parole à celui qui vient après lui.`).join('\n\n')
    const { attributes } = read(`${BEFORE}${paragraphs}\n\nLa société Voltania, installée au 12, rue de la Loge, 34000 Montpellier, recrute.\n\n${paragraphs}\n`)
    expect(attributes.map(({ attribute, value }) => `${attribute} ${value}`)).toEqual(['address 12, rue de la Loge, 34000 Montpellier'])
  })

  test('several in one sentence', () => {
    const { attributes } = read(`${BEFORE}Créée en 2012, l’association Les Bons Codes emploie 60 salariés.\n`)
    expect(attributes.map(({ attribute, value }) => `${attribute} ${value}`)).toEqual(['founded 2012', 'legal-form association', 'headcount 60'])
  })
})
