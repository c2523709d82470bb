import { expect, test } from 'vitest'
import { toReference, type Reference } from './reference-date.ts'
import { distantDate, periodAround, shiftDate, type Shift } from './shift-date.ts'

test.each<[string, number, Shift['unit'], string | undefined]>([
  ['2010', 3, 'year', '2013'],
  ['2010~', 3, 'year', '2013'],
  ['2010-05-03', -1, 'year', '2009'],
  ['2010-05-03', 6, 'month', '2010-11'],
  ['2010-05', -5, 'month', '2009-12'],
  ['2010', 6, 'month', undefined],
  ['2010-22', 6, 'month', undefined],
  ['2010-22', 1, 'year', '2011'],
  ['2010-05-31', 1, 'day', '2010-06-01'],
  ['2010-05-31', -2, 'week', '2010-05-17'],
  ['2010-05', 1, 'day', undefined],
  // Of a span, its end for what comes later, its start for what came before.
  ['2010/2012', 1, 'year', '2013'],
  ['2010/2012', -1, 'year', '2009'],
  ['198X', 1, 'year', undefined],
  ['2010', -9999, 'year', undefined],
  ['hier', 1, 'day', undefined],
])('%s and %i %s: %s', (edtf, amount, unit, expected) => {
  expect(shiftDate(edtf, { amount, unit })).toBe(expected)
})

test.each<[string, number, Shift['unit'], boolean, string | null]>([
  ['2016-04-14', -4, 'day', false, '2016-04-10'],
  ['2016-04-14', -30, 'day', false, '2016-03-15~'],
  ['2016-04-14', -4, 'day', true, '2016-04-10~'],
  ['2016-04-14~', -4, 'day', false, '2016-04-10~'],
  ['2016-04-14', -2, 'year', false, '2014~'],
  ['2016-04', -2, 'day', false, '2016-04~'],
  ['2016', 3, 'month', false, null],
])('from %s, %i %s, rough %s: %s', (edtf, amount, unit, isRough, expected) => {
  expect(distantDate(toReference(edtf) as Reference, { amount, unit }, isRough)).toBe(expected)
})

test('a week runs from Monday to Sunday', () => {
  expect(periodAround('2016-05-03', { amount: 0, unit: 'week' })).toBe('2016-05-02/2016-05-08')
  expect(periodAround('2016-05-08', { amount: 1, unit: 'week' })).toBe('2016-05-09/2016-05-15')
  expect(periodAround('2016-05', { amount: 0, unit: 'week' })).toBeUndefined()
  expect(periodAround('2016-05', { amount: 1, unit: 'month' })).toBe('2016-06')
})
