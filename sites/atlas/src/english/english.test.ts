import { expect, it } from 'vitest'
import { english } from './english.ts'

/** No-break spaces shown as `~`. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~')

it.each([
  [0, '0~sources'],
  [1, '1~source'],
  [4500, '4,500~sources'],
  [1234567.5, '1,234,567.5~sources'],
  [-3, '−3~sources'],
])('counts %d as %s', (count, words) => {
  expect(shown(english.counted(count, 'source', 'sources'))).toBe(words)
})

it.each([
  [320_000_000, '320~million'],
  [1_000_000, '1~million'],
  [500_000_000_000, '500~billion'],
  [999_999, undefined],
  [1_234_567, undefined],
])('says %d as %s', (value, words) => {
  const said = english.large(value)
  expect(said === undefined ? said : shown(said)).toBe(words)
})

it('joins and gives shares', () => {
  expect(english.listed(['A', 'B', 'C'])).toBe('A, B and C')
  expect(english.percent(0.234)).toBe('23%')
})

it.each([
  ['2015-05-06', '6~May 2015', 'as of 6~May 2015'],
  ['2016-04-14~', 'about 14~April 2016', 'about 14~April 2016'],
  ['2014-05~', 'about May 2014', 'about May 2014'],
  ['201X~', 'about the 2010s', 'about the 2010s'],
  ['2015?', '2015 (uncertain)', 'as of 2015 (uncertain)'],
  ['201X', '2010s', 'as of the 2010s'],
  ['20XX', '21st century', 'as of the 21st century'],
  ['12XX', '13th century', 'as of the 13th century'],
  ['2018-22', 'summer 2018', 'as of summer 2018'],
  ['2015-05-05/2015-05-07', '5~May 2015 to 7~May 2015', '5~May 2015 to 7~May 2015'],
  ['-0043', '44~BC', 'as of 44~BC'],
  ['bientôt', 'bientôt', 'bientôt'],
])('says %s as %s, %s', (edtf, date, asOf) => {
  expect(shown(english.dated(edtf))).toBe(date)
  expect(shown(english.asOf(edtf))).toBe(asOf)
})
