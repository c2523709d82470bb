import { expect, test } from 'vitest'
import { findPlaceholders } from './find-placeholders.ts'

const whole = { name: 'Atlas', repository: 'https://forge.org/a/b', site: 'https://atlas.fr', contact: 'ecrire@atlas.fr', publisher: 'Association Thym', host: 'Hébergeur SAS, 1 rue des Pins, Nîmes' }

test('a project that says everything is let out', () => {
  expect(findPlaceholders(whole)).toEqual([])
})

test.each([
  ['site', 'https://atlas.example'],
  ['site', 'https://atlas.example/a/'],
  ['site', 'http://localhost:4321'],
  ['contact', 'ecrire@example.org'],
  ['publisher', 'à nommer avant la première publication'],
  ['publisher', ' '],
  ['host', 'à nommer avant la première publication'],
  ['repository', 'https://forge.invalid/a'],
])('%s: %s is a placeholder', (field, value) => {
  expect(findPlaceholders({ ...whole, [field]: value })).toEqual([field])
})

test('a word that only holds « test » or « example » is none', () => {
  expect(findPlaceholders({ ...whole, site: 'https://latest.fr', contact: 'a@examples.fr', publisher: 'Testard & fils' })).toEqual([])
})
