import { places, relations } from '@garrigue/data'
import { mentionsOf } from '@garrigue/data/mentions'
import { expect, it } from 'vitest'
import { collectPlaces } from './collect-places.ts'

const uses = collectPlaces()
const tiedTo = (id: string): readonly string[] => uses.find(({ place }) => place.id === id)?.tied.map((entity) => entity.id) ?? []

it('has what relations put in a place, never the place itself', () => {
  for (const { subject, object } of relations.filter(({ predicate }) => predicate === 'located-in')) expect(tiedTo(object)).toContain(subject)
  for (const { place, tied } of uses) expect(tied.map(({ id }) => id)).not.toContain(place.id)
})

it('has the events and the places that the registry puts there', () => {
  expect(tiedTo('mons')).toContain('mons-2015')
  expect(tiedTo('france')).toContain('languedoc-roussillon')
})

it('has every place that a source names, the one with most ties first', () => {
  expect(uses.map(({ place }) => place.id)).toEqual(expect.arrayContaining(places.filter(({ id }) => mentionsOf(id).length > 0).map(({ id }) => id)))
  expect(uses.map(({ tied }) => tied.length)).toEqual(uses.map(({ tied }) => tied.length).toSorted((a, b) => b - a))
})
