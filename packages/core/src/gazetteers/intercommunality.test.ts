import { describe, expect, it } from 'vitest'
import { intercommunality } from './intercommunality.ts'
import { longestIntercommunalityAt } from './longest-intercommunality-at.ts'
import { placeKey } from './place-key.ts'

describe('intercommunality', () => {
  it.each([
    ['Montpellier Méditerranée Métropole', 'metropolis'],
    ['Lannion-Trégor Communauté', 'agglomeration'],
    ['Eurométropole de Strasbourg', 'metropolis'],
    ['Métropole européenne de Lille', 'metropolis'],
    ['Nantes Métropole', 'metropolis'],
    ['Bordeaux Métropole', 'metropolis'],
    ['Métropole de Lyon', 'metropolis'],
    ['Grand Lyon', 'metropolis'],
    ['Sicoval', 'agglomeration'],
    ['communauté d’agglomération du Sicoval', 'agglomeration'],
    ['CA du Sicoval', 'agglomeration'],
    ['communauté de communes de la Plaine Dijonnaise', 'community'],
    ['Communauté urbaine de Dunkerque', 'urban-community'],
    ['CC du Bazadais', 'community'],
    ['agglo du Niortais', 'agglomeration'],
    ['Plaine Commune', 'territory'],
    ['Saint-Etienne Métropole', 'metropolis'],
    ['Le Grand Périgueux', 'agglomeration'],
  ])('%s: %s', (name, kind) => {
    expect(intercommunality(name)).toEqual({ kind, commonWord: false })
  })

  it('wants a title where the bare name is a landscape, a town or plain words', () => {
    for (const name of ['Bazadais', 'Arras', 'Pays basque', 'Grand Lac', 'Cotentin']) expect(intercommunality(name)?.commonWord).toBe(true)
  })

  it.each(['', 'communauté de communes', 'Microsoft', 'CA', 'métropole', 'agglomération de'])('%s is none', (name) => {
    expect(intercommunality(name)).toBeUndefined()
  })
})

describe('longestIntercommunalityAt', () => {
  it('takes the title and the longest name', () => {
    const words = placeKey('selon la communauté d’agglomération Lannion-Trégor Communauté, Lannion se tait').split(' ')
    expect(longestIntercommunalityAt(words, 2)).toEqual({ count: 6, intercommunality: { kind: 'agglomeration', commonWord: false } })
    expect(longestIntercommunalityAt(words, 5)?.count).toBe(3)
    expect(longestIntercommunalityAt(words, 8)).toBeUndefined()
  })
})
