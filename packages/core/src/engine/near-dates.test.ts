import { describe, expect, test } from 'vitest'
import { formatDay } from './calendar.ts'
import { boundsOfPart, dayFrom, dayNear, dayOfSomeMonth, markPart, monthFrom, monthsFrom, weekdayDistance, weekdayWithin, weekendFrom, weekFrom, yearFrom, yearOfMonths, type Direction, type Which } from './near-dates.ts'
import { toReference, type Reference } from './reference-date.ts'

const from = (edtf: string): Reference => toReference(edtf) as Reference

describe('a reference', () => {
  test.each([
    ['2016-04-20', 'day', false],
    ['2016-04-20~', 'day', true],
    ['2016-04', 'month', false],
    ['2016-04?', 'month', true],
    ['2016', 'year', false],
    ['2016-22', 'year', false],
    ['2015/2016', 'year', true],
  ])('%s', (edtf, grain, approximate) => {
    expect([from(edtf).grain, from(edtf).approximate]).toEqual([grain, approximate])
  })

  test('that is no date is none', () => {
    expect(toReference('hier')).toBeUndefined()
  })
})

describe('so far from the reference', () => {
  test.each([
    ['2016-04-20', ['2016-04-19', '2016-03', '2015', '2016-04-11/2016-04-17', '2016-04-23/2016-04-24', '2016-01/2016-03']],
    ['2016-01-01', ['2015-12-31', '2015-12', '2015', '2015-12-21/2015-12-27', '2016-01-02/2016-01-03', '2015-10/2015-12']],
    ['2016-04-20~', ['2016-04-19~', '2016-03', '2015', '2016-04-11/2016-04-17', '2016-04-23/2016-04-24', '2016-01/2016-03']],
    ['2016-04', ['2016-04~', '2016-03', '2015', '2016-04~', '2016-04~', '2016-01/2016-03']],
    ['2016', [null, null, '2015', null, null, null]],
  ])('%s: the day, month, year and week before, this weekend, the quarter before', (edtf, expected) => {
    const reference = from(edtf)
    expect([dayFrom(reference, -1), monthFrom(reference, -1), yearFrom(reference, -1), weekFrom(reference, -1), weekendFrom(reference, 0), monthsFrom(reference, 3, -1)]).toEqual(expected)
  })
})

test.each<[string, number, Direction, number]>([
  // 20 April 2016 was a Wednesday.
  ['2016-04-20', 3, 'past', 0],
  ['2016-04-20', 3, 'future', 0],
  ['2016-04-20', 4, 'past', -6],
  ['2016-04-20', 2, 'future', 6],
  ['2016-04-20', 6, undefined, 3],
  ['2016-04-20', 7, undefined, -3],
])('from %s to weekday %i, %s: %i days', (edtf, weekday, direction, distance) => {
  expect(weekdayDistance(from(edtf), weekday, direction)).toBe(distance)
})

test.each<[string, [day: number, month: number, weekday?: number], Which, string | undefined]>([
  ['2016-04-20', [3, 5], undefined, '2016-05-03'],
  ['2016-04-20', [3, 5], 'past', '2016-05-03'], // near: the calendar is trusted more than the tense
  ['2016-04-20', [15, 10], undefined, '2016-10-15'],
  ['2016-04-20', [15, 10], 'past', '2015-10-15'],
  ['2016-04-20', [1, 3], 'future', '2016-03-01'],
  ['2016-12-20', [15, 8], 'future', '2017-08-15'],
  ['2016-04-20', [19, 4], 'next', '2017-04-19'],
  ['2016-04-20', [21, 4], 'last', '2015-04-21'],
  ['2015-10-20', [14, 4, 2], undefined, '2015-04-14'],
  ['2015-10-20', [14, 4, 4], undefined, '2016-04-14'],
  ['2015-06-04', [4, 6, 3], undefined, '2015-06-04'], // a Wednesday in 2014, which is too far
  ['2015-06-04', [29, 2], undefined, '2016-02-29'],
  ['2014-06-04', [29, 2], undefined, undefined],
  ['2014-06-04', [29, 2], 'last', '2012-02-29'],
])('near %s, %j, %s: %s', (edtf, [day, month, weekday], which, expected) => {
  const found = dayNear(from(edtf), { day, month, weekday }, which)
  expect(found && formatDay(found)).toBe(expected)
})

test.each<[string, [day: number, weekday?: number], Direction, string | undefined]>([
  ['2016-04-20', [21, 4], undefined, '2016-04-21'],
  ['2016-04-20', [29, 2], 'past', '2016-03-29'],
  ['2016-04-20', [6, 5], 'future', '2016-05-06'],
  ['2016-04-20', [1, 1], 'past', '2016-02-01'],
  ['2016-04-20', [14], 'past', '2016-04-14'],
  ['2016-04-20', [25, 3], undefined, '2016-05-25'],
  ['2016-04-20', [31, 1], undefined, '2016-03-31'], // no Monday near: the nearest day
  ['2016-04', [14], 'past', undefined],
])('near %s, day %j of some month, %s: %s', (edtf, [day, weekday], direction, expected) => {
  const found = dayOfSomeMonth(from(edtf), { day, weekday }, direction)
  expect(found && formatDay(found)).toBe(expected)
})

test.each<[string, [first: number, length: number], Which, number]>([
  // January is 0.
  ['2016-04-20', [3, 1], 'past', 2016],
  ['2016-04-20', [3, 1], 'future', 2016],
  ['2016-04-20', [3, 1], 'last', 2015],
  ['2016-04-20', [3, 1], 'next', 2017],
  ['2016-04-20', [4, 1], 'past', 2015],
  ['2016-04-20', [2, 1], 'future', 2017],
  ['2016-04-20', [9, 1], undefined, 2016], // October: six months either way, but of the same year
  ['2016-04-20', [11, 1], undefined, 2015],
  ['2016-04-20', [8, 1], undefined, 2016],
  ['2016-07-20', [5, 3], 'last', 2015], // summer
  ['2016-09-20', [5, 3], 'last', 2016],
  ['2016-07-20', [5, 3], 'next', 2017],
  ['2016-07-20', [5, 3], 'future', 2016],
  ['2019-01-20', [11, 3], undefined, 2018], // winter
  ['2019-01-20', [11, 3], 'next', 2019],
  ['2019-03-20', [11, 3], 'last', 2018],
  ['2016', [3, 1], 'past', 2016],
  ['2016', [3, 1], 'last', 2015],
])('near %s, months %j, %s: %i', (edtf, [first, length], which, expected) => {
  expect(yearOfMonths(from(edtf), { first, length }, which)).toBe(expected)
})

test.each([
  ['2023-01-24/2023-01-26', 3, '2023-01-25'],
  ['2023-01-24/2023-01-26', 5, undefined],
  ['2023-01-20/2023-01-26', 1, '2023-01-23'],
  ['2023-01-20/2023-02-26', 1, undefined],
  ['2023-01-24', 2, undefined],
  ['2022/2023', 2, undefined],
  ['hier', 2, undefined],
])('within %s, weekday %i: %s', (span, weekday, expected) => {
  expect(weekdayWithin(span, weekday)).toBe(expected)
})

test.each([
  ['2016', 'start', '2016-01-01 2016-05-01'],
  ['2016', 'middle', '2016-05-02 2016-08-31'],
  ['2016', 'end', '2016-09-01 2016-12-31'],
  ['2015-02', 'end', '2015-02-19 2015-02-28'],
  ['2016-04', undefined, '2016-04-01 2016-04-30'],
  ['2016-04-20', 'start', '2016-04-20 2016-04-20'],
] as const)('%s, %s: %s', (edtf, part, expected) => {
  const { earliest, latest } = boundsOfPart(edtf, part) ?? {}
  expect(`${earliest} ${latest}`).toBe(expected)
})

test('a part of a year or a month is about; a part of a decade is the decade', () => {
  expect([markPart('2016', 'end'), markPart('2016-04', 'start'), markPart('200X', 'end'), markPart('2016', undefined), markPart('2016-01/2016-03', 'end')]).toEqual(['2016~', '2016-04~', '200X', '2016', '2016-01/2016-03'])
  expect(boundsOfPart('hier', 'end')).toBeUndefined()
})
