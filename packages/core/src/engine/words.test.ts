import { expect, test } from 'vitest'
import { standAt, standBefore, takeFrom } from './take.ts'
import { tokenize } from './tokens.ts'
import { toWords } from './words.ts'

const words = toWords(tokenize('De\u0300s l’Été\u00A02016, 12/05'))

test('a word has its forms, and knows what it touches', () => {
  expect(words.map(({ form, accented, touches }) => `${form} ${accented} ${touches}`)).toEqual([
    'des dès false', 'l l false', "' ’ true", 'ete été true', '2016 2016 false', ', , true', '12 12 false', '/ / true', '05 05 true',
  ])
})

test('marks piled on a letter are not composed', () => {
  expect(toWords(tokenize(`a${'\u0301\u0323'.repeat(20_000)}`))[0]).toMatchObject({ form: 'a', accented: '' })
})

test('words stand one after the other', () => {
  expect(standAt(words, 1, 'l', "'", 'ete')).toBe(true)
  expect(standAt(words, 1, 'l', 'ete')).toBe(false)
  expect(standBefore(words, 3, 'l', "'")).toBe(true)
  expect(standBefore(words, 1, 'x', 'des')).toBe(false)
  expect(takeFrom(new Map([['ete', 22]]))(words, 3)).toEqual({ next: 4, value: 22 })
  expect(takeFrom(new Map([['ete', 22]]))(words, 30)).toBeUndefined()
})
