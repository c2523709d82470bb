import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWhile } from './count-while.ts'

test('counts as a walk from the start does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      expect(countWhile(sorted, (number) => number < limit)).toBe(numbers.filter((number) => number < limit).length)
    }),
  )
})
