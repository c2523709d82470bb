import { expect, test } from 'vitest'
import { longestOf } from './settle-overlaps.ts'

const settle = (...spans: [start: number, end: number, name?: string][]): string[] =>
  longestOf(spans.map(([start, end, name = '']) => ({ start, end, name }))).map(({ start, end, name }) => `${start}-${end}${name}`)

test('the longer stands, wherever it starts', () => {
  expect(settle([0, 4], [2, 10])).toEqual(['2-10'])
  expect(settle([0, 9], [2, 10], [8, 12])).toEqual(['0-9'])
  expect(settle([4, 6], [0, 10])).toEqual(['0-10'])
})

test('of two as long, the first of the list', () => {
  expect(settle([0, 4, 'a'], [0, 4, 'b'])).toEqual(['0-4a'])
  expect(settle([0, 4, 'a'], [2, 6, 'b'])).toEqual(['0-4a'])
})

test('what only touches stands', () => {
  expect(settle([4, 8], [0, 4], [8, 9])).toEqual(['0-4', '4-8', '8-9'])
})

test('a chain keeps its longest, and what is apart from it', () => {
  expect(settle([0, 3], [2, 8], [7, 10])).toEqual(['2-8'])
  expect(settle([0, 5], [4, 10], [9, 14])).toEqual(['4-10'])
})
