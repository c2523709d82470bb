import { describe, expect, test } from 'vitest'
import { boundsOf, daysIn, easterOf, formatDay, formatMonth, fromOrdinal, isDay, isLeap, shiftDay, shiftMonth, toOrdinal, weekdayOf, type CalendarDay } from './calendar.ts'

const day = (iso: string): CalendarDay => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return { year, month, day: date }
}

test.each([
  [2000, true],
  [1900, false],
  [2016, true],
  [2015, false],
  [2100, false],
  [0, true],
])('%i is a leap year: %s', (year, leap) => {
  expect(isLeap(year)).toBe(leap)
  expect(daysIn(year, 2)).toBe(leap ? 29 : 28)
})

test('months have their days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysIn(2015, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect([0, 13, -1, 1.5].map((month) => daysIn(2015, month))).toEqual([0, 0, 0, 0])
})

test.each([
  ['2015-06-31', false],
  ['2015-06-30', true],
  ['2015-02-29', false],
  ['2016-02-29', true],
  ['2015-00-10', false],
  ['2015-13-10', false],
  ['2015-05-00', false],
])('%s is a day: %s', (iso, expected) => {
  expect(isDay(day(iso))).toBe(expected)
})

test('weekdays are those of the platform, over four centuries', () => {
  for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 37 * 86_400_000) {
    const date = new Date(time)
    const iso = date.toISOString().slice(0, 10)
    expect([iso, weekdayOf(day(iso))]).toEqual([iso, date.getUTCDay() || 7])
    expect(formatDay(day(iso))).toBe(iso)
  }
})

test('ordinals count days', () => {
  const ordinals = ['2015-12-31', '2016-01-01', '2016-02-28', '2016-02-29', '2016-03-01', '2017-01-01'].map((iso) => toOrdinal(day(iso)))
  expect(ordinals.map((ordinal) => ordinal - (ordinals[0] ?? 0))).toEqual([0, 1, 59, 60, 61, 367])
})

describe('bounds of EDTF', () => {
  test.each([
    ['2015-05-06', '2015-05-06', '2015-05-06'],
    ['2015-05-06~', '2015-05-06', '2015-05-06'],
    ['2015-05', '2015-05-01', '2015-05-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02?', '2015-02-01', '2015-02-28'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015%', '2015-01-01', '2015-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2018-21', '2018-03-01', '2018-05-31'],
    ['2018-22', '2018-06-01', '2018-08-31'],
    ['2018-23', '2018-09-01', '2018-11-30'],
    // The winter of a year is its December: January belongs to the next winter in the press.
    ['2018-24', '2018-12-01', '2018-12-31'],
    ['2015/2016', '2015-01-01', '2016-12-31'],
    ['2015-05-05/2015-05-07', '2015-05-05', '2015-05-07'],
    ['2015-06~/2016', '2015-06-01', '2016-12-31'],
  ])('%s', (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest })
  })

  test.each(['', '/', '2015/', '/2015', '2015-13', '2015-00', '2015-06-31', '2015-02-29', '2015-2', '15', '20155', '2015-05-06T10', '2015-22-01', 'XXXX', '2X15', '2015-05-XX', '2015~?', 'hier', '2015/2016/2017', ' 2015', '2015\n', '-0044', '2016/2015'])(
    '%j has none',
    (edtf) => {
      expect(boundsOf(edtf)).toBeUndefined()
    },
  )
})

test('ordinals are turned back into days', () => {
  for (const iso of ['0000-01-01', '0001-12-31', '1600-02-29', '1899-12-31', '2000-02-29', '2015-05-05', '2100-03-01', '9999-12-31']) expect(formatDay(fromOrdinal(toOrdinal(day(iso))))).toBe(iso)
  for (let ordinal = toOrdinal(day('1999-12-31')); ordinal < toOrdinal(day('2005-01-01')); ordinal++) expect(toOrdinal(fromOrdinal(ordinal))).toBe(ordinal)
})

test.each([
  ['2016-02-28', 1, '2016-02-29'],
  ['2015-12-31', 1, '2016-01-01'],
  ['2016-03-01', -1, '2016-02-29'],
  ['2016-03-01', 366, '2017-03-02'],
])('%s and %i days', (iso, days, expected) => {
  expect(formatDay(shiftDay(day(iso), days))).toBe(expected)
})

test.each([
  [2016, 1, -1, '2015-12'],
  [2016, 12, 1, '2017-01'],
  [2016, 5, -29, '2013-12'],
  [2016, 5, 0, '2016-05'],
])('month %i-%i and %i months', (year, month, months, expected) => {
  expect(formatMonth(shiftMonth({ year, month }, months))).toBe(expected)
})

test.each(['2000-04-23', '2008-03-23', '2011-04-24', '2013-03-31', '2014-04-20', '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2038-04-25'])('%s was or will be Easter', (iso) => {
  expect(formatDay(easterOf(Number(iso.slice(0, 4))))).toBe(iso)
  expect(weekdayOf(day(iso))).toBe(7)
})
