import type { RegistryEntry } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

// What the pages of the rules cannot say: titles, articles, evidence, incises.

const entry = (kind: RegistryEntry['kind'], id: string, name: string): RegistryEntry => ({ kind, id, name, otherNames: [] })

const registry: readonly RegistryEntry[] = [entry('person', 'ines-vaubrun', 'Inès Vaubrun'), entry('person', 'malo-kerven', 'Malo Kerven'), entry('organization', 'ovalia', 'Ovalia')]

const TITLE = 'Le canal se met au numérique\n'
const PROSE = 'Un texte assez long pour être lu comme tel, avec ses douze mots et son point.\n'

function speakersOf(source: string): (string | null)[] {
  return read(source, { registry }).quotes.map(({ speaker }) => speaker)
}

/** The words said, without what the writer has put between them. */
function saidIn(source: string): string[] {
  return read(source, { registry }).quotes.map(({ start, end, incises }) => {
    let said = ''
    let from = start
    for (const incise of incises) {
      said += source.slice(from, incise.start)
      from = incise.end
    }
    return said + source.slice(from, end)
  })
}

describe('titles', () => {
  test('have quotes as well', () => {
    expect(speakersOf(`« Le canal relie bien les deux rives », dit Inès Vaubrun\n${PROSE}`)).toEqual(['ines-vaubrun'])
  })

  test('show again what the text says', () => {
    expect(speakersOf(`« Un canal pour tous »\n${PROSE}« Il nous faut un canal pour tous », dit Inès Vaubrun.\n`)).toEqual(['ines-vaubrun', 'ines-vaubrun'])
  })
})

test('comments and the site say nothing for the article', () => {
  const reading = read(`${TITLE}${PROSE}Commentaires 1\nà écrit le 06/05/2015 à 13:33\n« Le canal relie bien les deux rives », dit Inès Vaubrun.\n`, { registry })
  expect(reading.quotes).toEqual([])
  expect(reading.statements).toEqual([])
  expect(reading.mentions.length).toBeGreaterThan(0)
})

test('the evidence is the verb and the name', () => {
  const source = `${TITLE}« Le canal relie les rives », explique Inès Vaubrun.`
  expect(read(source, { registry }).quotes[0]?.evidence.map(({ start, end }) => source.slice(start, end))).toEqual(['explique', 'Inès Vaubrun'])
})

test('a speaker of one article does not speak in the next', () => {
  const facts = { articles: [{ starts: 'Le canal se met' }, { starts: 'La rivière aussi' }] }
  const source = `${TITLE}« Le canal relie les rives », explique Inès Vaubrun.\nLa rivière aussi se met au numérique\n« Il le fera encore bien plus longtemps. »\n`
  expect(read(source, { registry, facts }).quotes.map(({ speaker }) => speaker)).toEqual(['ines-vaubrun', null])
})

test('a portrait’s « elle » is whom its title names', () => {
  const source = `Inès Vaubrun, fille du canal\n${PROSE}Elle est née au bord de l’eau. « On y croisait des canards », se souvient-elle.\n\nTout le monde est là, ou presque, et rien ne presse. « Personne ne savait si le canal tiendrait. »\n`
  expect(speakersOf(source)).toEqual(['ines-vaubrun', 'ines-vaubrun'])
})

describe('incises', () => {
  test.each([
    ['« Le canal, assure Inès Vaubrun, relie tout. »', 'Le canal, relie tout.'],
    ['« Le canal relie tout, assure Inès Vaubrun, présidente d’Ovalia et échevine. Il le fera. »', 'Le canal relie tout. Il le fera.'],
    ['« Le canal – assure Inès Vaubrun – relie tout. »', 'Le canal relie tout.'],
    ['« Quel canal ! s’exclame Inès Vaubrun. Il relie tout. »', 'Quel canal ! Il relie tout.'],
    ['« Le canal relie tout, s’amuse Inès Vaubrun en ouvrant la porte du quai, place du Pont : il est large. »', 'Le canal relie tout : il est large.'],
    ['« Le canal [du Nord, NDLR] relie tout. »', 'Le canal relie tout.'],
    ['« Le canal relie tout (rires). »', 'Le canal relie tout.'],
    ['« Le canal (large de dix mètres) relie tout. »', 'Le canal (large de dix mètres) relie tout.'],
    ['« Le canal relie [...] tout. »', 'Le canal relie [...] tout.'],
  ])('%s', (paragraph, said) => {
    expect(saidIn(`${TITLE}Inès Vaubrun est venue. ${paragraph}`)).toEqual([said])
  })

  test('none where nobody cuts in', () => {
    expect(read(`${TITLE}« Le canal relie tout », assure Inès Vaubrun.`, { registry }).quotes[0]?.incises).toEqual([])
  })
})
