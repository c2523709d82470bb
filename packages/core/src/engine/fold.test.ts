import { expect, test } from 'vitest'
import { fold, foldToKey } from './fold.ts'

test.each([
  ['Écosystème', 'ecosysteme'],
  ['E\u0301cosyste\u0300me', 'ecosysteme'],
  ['ŒUVRE et Æquo', 'oeuvre et aequo'],
  ['L’été, l‘hiver, l`an, lʼo', "l'ete, l'hiver, l'an, l'o"],
  ['« un » “deux” „trois”', '" un " "deux" "trois"'],
  ['a\u2010b\u2011c\u2013d\u2014e\u2015f', 'a-b-c-d-e-f'],
  ['  un\u00A0deux\u202Ftrois\r\n\tquatre\u2028\uFEFF ', 'un deux trois quatre'],
  ['ÇA ÑU ÿ', 'ca nu y'],
  ['İ', 'i'],
  ['', ''],
])('%j is folded', (text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(fold(folded)).toBe(folded)
})

test.each([
  ['Digital Place', 'digitalplace'],
  ['DigitalPlace', 'digitalplace'],
  ['digital-place', 'digitalplace'],
  ['FrenchSouth.digital', 'frenchsouthdigital'],
  ['L’Œuf n° 3', 'loeufn3'],
  ['#@_ - ', ''],
])('%j has a key', (text, key) => {
  expect(foldToKey(text)).toBe(key)
})

test('marks piled on a letter fold like the letter', () => {
  expect(fold(`a${'\u0301\u0323'.repeat(20_000)}b`)).toBe('ab')
})
