import { expect, it } from 'vitest'
import { locatedIn } from './located-in.ts'

it.each([
  ['Toulouse', 'town', 'à'],
  ['Diagora Labège', 'venue', 'à'],
  ['Midi-Pyrénées', 'former-region', 'en'],
  ['Hauts-de-France', 'region', 'dans les'],
  ['Belgique', 'country', 'en'],
  ['Espagne', 'country', 'en'],
  ['Luxembourg', 'country', 'au'],
  ['Mexique', 'country', 'au'],
  ['Pays-Bas', 'country', 'aux'],
  ['États-Unis', 'country', 'aux'],
  ['Europe', 'continent', 'en'],
])('%s, %s: %s', (name, classification, words) => {
  expect(locatedIn(name, classification)).toBe(words)
})
