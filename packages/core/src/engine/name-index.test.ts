import type { RegistryEntry } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { indexNames, matchName } from './name-index.ts'
import { tokenize } from './tokens.ts'

const entry = (kind: RegistryEntry['kind'], id: string, name: string, ...otherNames: string[]): RegistryEntry => ({ kind, id, name, otherNames })

const entries: readonly RegistryEntry[] = [
  entry('place', 'valmorin', 'Valmorin'),
  entry('organization', 'valmorin-agglo', 'Valmorin Agglomération', 'Agglo de Valmorin'),
  entry('organization', 'valmorin-agglo-habitat', 'Valmorin Agglomération Habitat'),
  entry('organization', 'numeriviere', 'NumériVière', 'Numéri-Vière', 'Numeri Viere'),
  entry('organization', 'ovalia', 'Ovalia.tech'),
  entry('organization', 'crn', 'Comité des rivières numériques', 'CRN'),
  entry('organization', 'bise', 'Bise (B)'),
  entry('organization', 'or-et-argent', 'Or & Argent'),
  entry('organization', 'a-l-ouest', "L'Ouest"),
  entry('person', 'ines-vaubrun', 'Inès Vaubrun', '@ivaubrun'),
  entry('event', 'rives', 'Rives 2031', '#rives2031'),
  entry('work', 'rives-work', 'Rives'),
  entry('event', 'rives-event', 'Rives'),
  entry('organization', 'la-fabrique', 'la fabrique des ponts'),
  entry('organization', 'ninon', '9nons'),
]
const index = indexNames(entries)

/** Names by longest match, from left to right: the words, then who they may be. */
function found(source: string): string[] {
  const tokens = tokenize(source)
  const names: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = tokens[at]?.isWord ? matchName(index, tokens, at, source) : undefined
    if (match) names.push(`${source.slice(match.start, match.end)} = ${match.forms.map((form) => form.entry.id).join(' | ')}`)
    at = match?.next ?? at + 1
  }
  return names
}

describe('the longest name wins', () => {
  test.each([
    ['À Valmorin, hier', ['Valmorin = valmorin']],
    ['Valmorin Agglomération finance', ['Valmorin Agglomération = valmorin-agglo']],
    ['Valmorin Agglomération Habitat loue', ['Valmorin Agglomération Habitat = valmorin-agglo-habitat']],
    ['Valmorin Agglomération habite', ['Valmorin Agglomération = valmorin-agglo']],
    ['l’Agglo de Valmorin', ['Agglo de Valmorin = valmorin-agglo']],
    ['Valmorin, Agglomération', ['Valmorin = valmorin']],
    ['Valmorin. Agglomération', ['Valmorin = valmorin']],
  ])('%s', (source, names) => {
    expect(found(source)).toEqual(names)
  })
})

describe('accents, joints and run-together words do not count', () => {
  test.each(['NumériVière', 'Numéri Vière', 'Numéri-Vière', 'NUMÉRIVIÈRE', 'Nume\u0301riVie\u0300re', 'Numéri\u00A0Vière', 'Numéri\u2011Vière', 'NumeriViere', 'Numéri’Vière', 'Numéri\nVière'])('%j', (source) => {
    expect(found(`Chez ${source}, hier`)).toEqual([`${source} = numeriviere`])
  })

  test.each([
    ['Ovalia.tech', ['Ovalia.tech = ovalia']],
    ['Ovalia Tech', ['Ovalia Tech = ovalia']],
    ['OvaliaTech', ['OvaliaTech = ovalia']],
    ['Ovalia. Tech', []],
    ['Or & Argent', ['Or & Argent = or-et-argent']],
    ['Or&Argent', ['Or&Argent = or-et-argent']],
    ['Or, Argent', []],
    ['L’Ouest et L\'Ouest', ['L’Ouest = a-l-ouest', "L'Ouest = a-l-ouest"]],
    ['Comité des rivières    numériques', []],
    ['Comité « des rivières numériques »', []],
  ])('%s', (source, names) => {
    expect(found(source)).toEqual(names)
  })
})

describe('capitals', () => {
  test.each([
    // A name needs its first capital …
    ['valmorin', []],
    ['rives', []],
    ['un ouest', []],
    ['l’ouest', []],
    // … its other letters do not,
    ['VALMORIN AGGLOMÉRATION', ['VALMORIN AGGLOMÉRATION = valmorin-agglo']],
    ['Comité des Rivières Numériques', ['Comité des Rivières Numériques = crn']],
    // a short acronym is written as it is,
    ['le CRN', ['CRN = crn']],
    ['le Crn', []],
    ['C R N', []],
    // and a name in lower case may take a capital.
    ['la fabrique des ponts', ['la fabrique des ponts = la-fabrique']],
    ['La Fabrique des ponts', ['La Fabrique des ponts = la-fabrique']],
    ['9nons et 9NONS', ['9nons = ninon', '9NONS = ninon']],
  ])('%s', (source, names) => {
    expect(found(source)).toEqual(names)
  })
})

describe('a name within another is not found', () => {
  test.each([
    ['Valmorin-Nord', []],
    ['Haut-Valmorin', []],
    ['Cité-Valmorin', []],
    ['Cite\u0301-Valmorin', []],
    ['Haut\u2011Valmorin', []],
    ['Valmorinois', []],
    ['Valmorin-Agglomération', ['Valmorin-Agglomération = valmorin-agglo']],
    ['Valmorin - le port', ['Valmorin = valmorin']],
    ['Valmorin-2031', ['Valmorin = valmorin']],
    ['– Valmorin –', ['Valmorin = valmorin']],
    // A place of a longer name that a hyphen goes on with is still the shorter name's start.
    ['Valmorin Agglomération-Sud', ['Valmorin = valmorin']],
  ])('%s', (source, names) => {
    expect(found(source)).toEqual(names)
  })
})

describe('brackets', () => {
  test.each([
    ['Bise (B) souffle', ['Bise (B) = bise']],
    ['Bise B souffle', []],
    ['(Valmorin)', ['Valmorin = valmorin']],
    ['Inès Vaubrun (Valmorin)', ['Inès Vaubrun = ines-vaubrun', 'Valmorin = valmorin']],
    ['Comité (CRN)', ['CRN = crn']],
  ])('%s', (source, names) => {
    expect(found(source)).toEqual(names)
  })
})

describe('namesakes and forms', () => {
  test('all who share a name come, in the order of the registry, each once', () => {
    expect(found('Rives')).toEqual(['Rives = rives-work | rives-event'])
    expect(found('Numéri Vière')).toEqual(['Numéri Vière = numeriviere'])
  })

  test('a mark before a name is not part of the match, but its form is known', () => {
    expect(found('@ivaubrun, #Rives2031')).toEqual(['ivaubrun = ines-vaubrun', 'Rives2031 = rives'])
    const source = '@ivaubrun'
    expect(matchName(index, tokenize(source), 1, source)?.forms.map(({ form }) => form)).toEqual(['@ivaubrun'])
  })

  test('a form without letters is no name', () => {
    const marks = indexNames([entry('work', 'marks', '…', '!!!', '')])
    expect(matchName(marks, tokenize('… !!! a'), 2, '… !!! a')).toBeUndefined()
  })

  test('an index is built once a list', () => {
    expect(indexNames(entries)).toBe(index)
    expect(indexNames([...entries])).not.toBe(index)
  })

  test('past the end there is no match', () => {
    const source = '« Valmorin »'
    const tokens = tokenize(source)
    expect(matchName(index, tokens, tokens.length, source)).toBeUndefined()
    expect(matchName(index, [], 0, '')).toBeUndefined()
  })
})
