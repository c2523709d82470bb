import { expect, test } from 'vitest'
import { indexLines } from './line-index.ts'

/** The lines of a text without their ends. */
function linesOf(source: string): string[] {
  return indexLines(source).lines.map(({ start, end }) => source.slice(start, end))
}

test.each([
  ['', ['']],
  ['un', ['un']],
  ['un\ndeux', ['un', 'deux']],
  ['un\r\ndeux', ['un', 'deux']],
  ['un\rdeux', ['un', 'deux']],
  ['un\n', ['un', '']],
  ['un\r\n', ['un', '']],
  ['\n\r\n\r', ['', '', '', '']],
  ['un\r\r\ndeux', ['un', '', 'deux']],
  ['un\n\rdeux', ['un', '', 'deux']],
])('%j is cut at its line ends', (source, lines) => {
  expect(linesOf(source)).toEqual(lines)
})

test.each(['\u2028', '\u2029', '\u0085', '\u000B', '\u000C', '\0', '\uFEFF'])('%j is a character of its line', (char) => {
  expect(linesOf(`un${char}deux`)).toEqual([`un${char}deux`])
})

test('lines and their ends are the whole text', () => {
  const source = '\uFEFFun\r\ndeux\rtrois\n\n\u2028quatre\r'
  const { lines } = indexLines(source)
  expect(lines.map(({ start, next }) => source.slice(start, next)).join('')).toBe(source)
})

test('a place counts lines and columns from 1', () => {
  const index = indexLines('ab\r\ncd\re')
  const places = [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => index.place(offset))
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:2', '1:3', '1:4', '2:1', '2:2', '2:3', '3:1'])
})

test('a column counts UTF-16 code units', () => {
  expect(indexLines('x\n🌱é!').place(6)).toEqual({ line: 2, column: 5 })
})

test('an offset past the end gives the end', () => {
  expect(indexLines('un\ndeux').place(99)).toEqual({ line: 2, column: 5 })
  expect(indexLines('un\n').place(99)).toEqual({ line: 2, column: 1 })
  expect(indexLines('').place(1)).toEqual({ line: 1, column: 1 })
})

test('an offset before the start gives the start', () => {
  expect(indexLines('un\ndeux').place(-1)).toEqual({ line: 1, column: 1 })
})
