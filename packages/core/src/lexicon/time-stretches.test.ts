import { expect, test } from 'vitest'
import { tokenize } from '../engine/tokens.ts'
import { toWords } from '../engine/words.ts'
import { takeNumber, takeStretch } from './time-stretches.ts'

test.each([
  ['deux ans', '2 year'],
  ['4 jours', '4 day'],
  ['dix-huit mois', '18 month'],
  ['un an et demi', '18 month about'],
  ['deux ans et demi', '30 month about'],
  ['une dizaine d’années', '10 year about'],
  ['huit jours', '7 day about'],
  ['8 jours', '8 day'],
  ['quinze jours', '14 day about'],
  ['deux décennies', '20 year'],
  ['un trimestre', '3 month'],
  ['vingt-cinq ans', '25 year'],
  ['quelques semaines', '? week about'],
  ['deux emplois', undefined],
  ['ans', undefined],
])('%s: %s', (text, expected) => {
  const { amount = '?', unit, isRough } = takeStretch(toWords(tokenize(text)), 0)?.value ?? {}
  expect(unit && `${amount} ${unit}${isRough === true ? ' about' : ''}`).toBe(expected)
})

test.each([
  ['vingt et un', 21],
  ['soixante-quinze', 75],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix-sept', 97],
  ['septante', 70],
  ['nonante-neuf', 99],
  ['dix-neuf', 19],
  ['une', 1],
  ['mille', undefined],
])('%s is %s', (text, expected) => {
  const words = toWords(tokenize(text))
  const taken = takeNumber(words, 0)
  expect(taken?.value).toBe(expected)
  if (taken) expect(taken.next).toBe(words.length)
})
