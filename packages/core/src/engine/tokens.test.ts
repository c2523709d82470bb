import { expect, test } from 'vitest'
import { parseMarkdown } from '../parse/parse-markdown.ts'
import { parseText } from '../parse/parse-text.ts'
import { tokenize, tokensOf } from './tokens.ts'

/** Words as they are, marks in brackets. */
const cut = (text: string): string => tokenize(text).map((token) => (token.isWord ? token.text : `[${token.text}]`)).join(' ')

test.each([
  ['L’été 2015, déjà !', 'L [’] été 2015 [,] déjà [!]'],
  ['FrenchSouth.digital', 'FrenchSouth [.] digital'],
  ['e\u0301te\u0301 @so_arutunian #ÉCO', 'e\u0301te\u0301 [@] so_arutunian [#] ÉCO'],
  ['« a »\u00A0…\r\n\tb\u2028c', '[«] a [»] […] b c'],
  ['3,5 %', '3 [,] 5 [%]'],
  ['🌱🌱 𝒜b', '[🌱] [🌱] 𝒜b'],
  ['a\0b', 'a [\0] b'],
  [' \n ', ''],
  ['', ''],
])('%j is cut into words and marks', (text, tokens) => {
  expect(cut(text)).toBe(tokens)
})

test('offsets count from the base', () => {
  expect(tokenize('un, 🌱', 10)).toEqual([
    { start: 10, end: 12, text: 'un', isWord: true },
    { start: 12, end: 13, text: ',', isWord: false },
    { start: 14, end: 16, text: '🌱', isWord: false },
  ])
})

test('tokens of a block slice to their text', () => {
  const source = '\uFEFF  Un titre\r\n\r\n  La suite 🌱, là.  \n'
  const tokens = parseText(source).children.flatMap(tokensOf)
  expect(tokens.map(({ text }) => text)).toEqual(['Un', 'titre', 'La', 'suite', '🌱', ',', 'là', '.'])
  for (const { start, end, text } of tokens) expect(source.slice(start, end)).toBe(text)
})

test('Markdown’s own marks are no tokens', () => {
  const source = '## Un **mot** ##\n\n- [lien](https://exemple.fr)\n\n<p>non</p>'
  const tokens = parseMarkdown(source).children.flatMap(tokensOf)
  expect(tokens.map(({ text }) => text)).toEqual(['Un', 'mot', 'lien'])
  for (const { start, end, text } of tokens) expect(source.slice(start, end)).toBe(text)
})
