import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import type { Item } from './items.ts'
import { ahead, as, either, matchesOf, named, not, optional, repeated, sequence, upTo, word, wordOf, type Pattern } from './pattern.ts'
import { tokenize } from './tokens.ts'

/** A capital makes a person here. */
const itemsOf = (text: string): Item[] =>
  tokenize(text).map(({ start, end, text: own, isWord }) => {
    const isName = /^\p{Lu}/u.test(own)
    return { start, end, text: own, form: isName ? '' : fold(own), isWord, ...(isName ? { mention: { start, end, text: own, kind: 'person' as const, entity: fold(own), rule: 'mention/known', features: [] } } : {}) }
  })

/** The words of each match, with what was kept. */
function matches(pattern: Pattern, text: string): string[] {
  const items = itemsOf(text)
  return [...matchesOf(pattern, items)].map(({ at, next, captures }) => {
    const kept = Object.entries(captures).map(([name, own]) => `${name}: ${own.map((item) => item.text).join(' ')}`)
    return [items.slice(at, next).map((item) => item.text).join(' '), ...kept].join(' | ')
  })
}

test('words are compared folded, names never as words', () => {
  expect(matches(word('élu', 'elu'), 'un Élu, un élu')).toEqual(['élu'])
  expect(matches(wordOf(new Set(['un'])), 'un deux un')).toEqual(['un', 'un'])
})

test('a sequence, and what it keeps', () => {
  const pattern = sequence(as('who', named('person')), word(','), as('title', repeated(word('chef', 'de', 'projet'), 1, 4)), optional(word('!')))
  expect(matches(pattern, 'Anne, chef de projet et Paul, chef')).toEqual(['Anne , chef de projet | who: Anne | title: chef de projet', 'Paul , chef | who: Paul | title: chef'])
})

test('the first alternative that matches, and nothing is tried again', () => {
  expect(matches(either(word('a'), sequence(word('a'), word('b'))), 'a b')).toEqual(['a'])
})

test('what is ahead is not taken', () => {
  expect(matches(sequence(word('a'), ahead(word('b'))), 'a b a c')).toEqual(['a'])
  expect(matches(sequence(word('a'), not(word('b')), as('x', optional(word('c')))), 'a b a c')).toEqual(['a c | x: c'])
})

test('up to somewhere near', () => {
  expect(matches(sequence(word('a'), upTo(word('b'), 2)), 'a x y b a x y z b')).toEqual(['a x y b'])
})

test('a part that is kept twice keeps both', () => {
  expect(matches(repeated(sequence(as('n', word('a')), optional(word(','))), 1, 5), 'a, a a')).toEqual(['a , a a | n: a a a'])
})

test('repeating what takes nothing ends', () => {
  expect(matches(repeated(optional(word('a')), 0, 5), 'b')).toEqual([''])
})
