import { expect, it } from 'vitest'
import { isUntil } from './is-until.ts'

it.each([
  ['2015-05-06', '2015-05-06', true],
  ['2015-05-07', '2015-05-06', false],
  ['2015-05', '2015-05-31', true],
  ['2015-05', '2015-05-30', false],
  ['2015', '2015-12-31', true],
  ['2015', '2015-12-30', false],
  ['', '2015-12-30', false],
])('%s until %s: %s', (date, day, expected) => {
  expect(isUntil(date, day)).toBe(expected)
})
