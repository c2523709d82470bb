import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

test('what the reader can use is kept', () => {
  const facts = { url: 'https://exemple.fr', published: '2015-05~', author: ['Anne', 'Paul'], authorNotStated: false, articles: [{ starts: 'Un', published: '2015' }] }
  expect(factsOf(facts)).toEqual(facts)
})

test('a year without quotation marks, which YAML takes for a number, is a year', () => {
  expect(factsOf({ published: 2015, articles: [{ starts: 'Un', published: 2014 }] })).toEqual({ published: '2015', articles: [{ starts: 'Un', published: '2014' }] })
  expect(factsOf({ author: 2015, publisher: 2015, retrieved: 2015 })).toEqual({})
})

test.each([undefined, null, {}])('%j holds no facts', (value) => {
  expect(factsOf(value)).toEqual({})
})

test.each(['texte', 5, true, [], ['url']])('%j is no mapping', (value) => {
  expect(factsOf(value)).toBeUndefined()
})

test.each<Record<string, unknown>>([
  { published: true },
  { published: ['2015'] },
  { published: 20_150 },
  { published: 201 },
  { published: -2015 },
  { published: 2015.5 },
  { published: 'hier' },
  { published: '2015-06-31' },
  { author: true },
  { author: [1] },
  { author: { nom: 'x' } },
  { publisher: ['x'] },
  { publisher: '' },
  { language: ['fr'] },
  { authorNotStated: 'oui' },
  { articles: 'texte' },
  { articles: [['un'], 5, null, { starts: 1 }, { starts: '' }] },
  { starts: 'Un' },
  { inconnue: 'x' },
])('%j is left out', (value) => {
  expect(factsOf(value)).toEqual({})
})

test('of an article of the list too', () => {
  expect(factsOf({ articles: [{ starts: 'Un', published: true, author: 5, note: 'x' }] })).toEqual({ articles: [{ starts: 'Un', note: 'x' }] })
})

test('what objects inherit is no fact', () => {
  expect(factsOf(Object.create({ url: 'https://exemple.fr' }))).toEqual({})
})
