import { expect, it } from 'vitest'
import { coveredLength } from './source-segments.ts'

it.each([
  [[], 0],
  [[[5, 10]], 5],
  [[[5, 10], [20, 25]], 10],
  [[[20, 25], [5, 10], [8, 12]], 12],
  [[[0, 30], [5, 10], [30, 31]], 31],
] as const)('passages at %j cover %d characters, each counted once', (spans, length) => {
  expect(coveredLength(spans.map(([start, end]) => ({ start, end })))).toBe(length)
})
