import { expect, test } from 'vitest'
import { pieceOfMonth, type MonthPiece } from './month-pieces.ts'

test.each<[string, number, number, MonthPiece, string | undefined]>([
  ['the first week', 2014, 10, { kind: 'week', number: 1 }, '2014-10-06/2014-10-12'],
  ['the last week', 2014, 9, { kind: 'week', number: -1 }, '2014-09-22/2014-09-28'],
  ['the last week, to the last day', 2016, 7, { kind: 'week', number: -1 }, '2016-07-25/2016-07-31'],
  ['the second weekend', 2013, 9, { kind: 'weekend', number: 2 }, '2013-09-14/2013-09-15'],
  ['the first fortnight', 2013, 4, { kind: 'fortnight', number: 1 }, '2013-04-01/2013-04-15'],
  ['the second fortnight', 2013, 2, { kind: 'fortnight', number: 2 }, '2013-02-16/2013-02-28'],
  ['the last day', 2016, 2, { kind: 'day', number: -1 }, '2016-02-29'],
  ['the third day', 2016, 2, { kind: 'day', number: 3 }, '2016-02-03'],
  ['the first Friday', 2016, 7, { kind: 'weekday', number: 1, weekday: 5 }, '2016-07-01'],
  ['the last Thursday', 2016, 6, { kind: 'weekday', number: -1, weekday: 4 }, '2016-06-30'],
  ['a fifth Monday that is not there', 2015, 2, { kind: 'weekday', number: 5, weekday: 1 }, undefined],
])('%s of %i-%i', (_, year, month, piece, expected) => {
  expect(pieceOfMonth({ year, month }, piece)).toBe(expected)
})
