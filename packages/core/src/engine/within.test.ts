import { expect, test } from 'vitest'
import { within } from './within.ts'

const list = [
  { start: 0, end: 3 },
  { start: 2, end: 9 },
  { start: 2, end: 4 },
  { start: 5, end: 7 },
  { start: 8, end: 12 },
]

test.each([
  [0, 12, [0, 1, 2, 3, 4]],
  [2, 9, [1, 2, 3]],
  [2, 8, [2, 3]],
  [3, 8, [3]],
  [5, 7, [3]],
  [6, 7, []],
  [12, 20, []],
])('within %i-%i', (start, end, expected) => {
  expect(within(list, { start, end }).map((part) => list.indexOf(part))).toEqual(expected)
})

test('of an empty list there is nothing', () => {
  expect(within([], { start: 0, end: 9 })).toEqual([])
})
