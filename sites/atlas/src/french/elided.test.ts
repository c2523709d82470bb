import { expect, it } from 'vitest'
import { elided } from './elided.ts'

it.each([
  ['partie de', 'DigitalPlace', 'partie de '],
  ['partie de', 'Epitech', 'partie d’'],
  ['accueil de', 'Œuvres', 'accueil d’'],
  ['adhésion à', 'Epitech', 'adhésion à '],
])('%s, %s', (words, name, leading) => {
  expect(elided(words, name)).toBe(leading)
})
