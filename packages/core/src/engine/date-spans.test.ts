import { describe, expect, test } from 'vitest'
import { spanOfDays, spanOfMonths, type DaySpan } from './date-spans.ts'
import { toReference } from './reference-date.ts'

const reference = toReference('2016-04-20')
const first = (day: number, month?: number, year?: number, weekday?: number): DaySpan['first'] => ({ day, month, year, weekday })
const last = (day: number, month: number, year?: number, weekday?: number): DaySpan['last'] => ({ day, month, year, weekday })

describe('days', () => {
  test.each<[string, DaySpan, string | null | undefined]>([
    ['the month of the last', { first: first(3), last: last(5, 10) }, '2016-10-03/2016-10-05'],
    ['a month of its own', { first: first(29, 5), last: last(1, 6, 2017) }, '2017-05-29/2017-06-01'],
    ['over the new year', { first: first(20, 12), last: last(3, 1, 2017) }, '2016-12-20/2017-01-03'],
    ['over the new year, by the first', { first: first(20, 12, 2015), last: last(3, 1) }, '2015-12-20/2016-01-03'],
    ['the weekday of the first', { first: first(14, undefined, undefined, 3), last: last(15, 10) }, '2015-10-14/2015-10-15'],
    ['the weekday of the last', { first: first(14), last: last(15, 10, undefined, 4) }, '2015-10-14/2015-10-15'],
    ['backwards', { first: first(5), last: last(3, 10) }, undefined],
    ['no such day', { first: first(31), last: last(1, 6) }, undefined],
  ])('%s', (_, span, expected) => {
    expect(spanOfDays(span, reference, undefined)).toBe(expected)
  })

  test('without a reference the year is open', () => {
    expect(spanOfDays({ first: first(3), last: last(5, 10) }, undefined, undefined)).toBeNull()
    expect(spanOfDays({ first: first(5), last: last(3, 10) }, undefined, undefined)).toBeUndefined()
    expect(spanOfDays({ first: first(3), last: last(5, 10, 2015) }, undefined, undefined)).toBe('2015-10-03/2015-10-05')
  })
})

describe('months', () => {
  test.each([
    [{ first: { month: 3, year: undefined }, last: { month: 5, year: undefined } }, '2016-03/2016-05'],
    [{ first: { month: 5, year: 2015 }, last: { month: 8, year: 2016 } }, '2015-05/2016-08'],
    [{ first: { month: 11, year: undefined }, last: { month: 2, year: 2016 } }, '2015-11/2016-02'],
    [{ first: { month: 11, year: 2015 }, last: { month: 2, year: undefined } }, '2015-11/2016-02'],
    [{ first: { month: 8, year: 2016 }, last: { month: 5, year: 2015 } }, undefined],
  ])('%j', (span, expected) => {
    expect(spanOfMonths(span, reference, undefined)).toBe(expected)
  })

  test('without a year and a reference there is none', () => {
    expect(spanOfMonths({ first: { month: 3, year: undefined }, last: { month: 5, year: undefined } }, undefined, undefined)).toBeUndefined()
  })
})
