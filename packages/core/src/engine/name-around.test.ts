import { expect, test } from 'vitest'
import { nameAround } from './name-around.ts'

const names = [
  { start: 2, end: 6 },
  { start: 10, end: 20 },
]

test.each([
  [{ start: 12, end: 16 }, 10],
  [{ start: 10, end: 19 }, 10],
  [{ start: 16, end: 20 }, 10],
  [{ start: 3, end: 4 }, 2],
  // The very words of the name are not within it.
  [{ start: 10, end: 20 }, undefined],
  [{ start: 5, end: 8 }, undefined],
  [{ start: 18, end: 22 }, undefined],
  [{ start: 0, end: 2 }, undefined],
  [{ start: 30, end: 32 }, undefined],
])('%j', (span, start) => {
  expect(nameAround(names, span)?.start).toBe(start)
  expect(nameAround([], span)).toBeUndefined()
})
