import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { day, edtf, when } from '../src/index.ts'

const pattern = new RegExp((z.toJSONSchema(edtf) as { readonly pattern: string }).pattern, 'u')

describe('edtf', () => {
  it.each([
    '2015', '2015-05', '2015-05-06', '2015~', '2015?', '2015%', '201X', '20XX', '2014/2015', '2018-22', '2018-21', '2018-24', '2014-05~', '2016-04-14~',
    '2015-05-05/2015-05-07', '2015-05/2015', '2015-04/2015-21', '2015-21/2015-22', '201X/2015', '2016-02-29', '2000-02-29', '0044', '2015-12-31',
  ])('accepts %s', (text) => {
    expect(edtf.safeParse(text).success).toBe(true)
    expect(pattern.test(text)).toBe(true)
  })

  it.each([
    '', ' 2015', '2015 ', '2015-5-6', '15-05-06', '2015-5', 'May 2015', 'mai 2015', '06/05/2015', '2015-13-40', '2015-13', '2015-00', '2015-20', '2015-25',
    '2015-05-00', '2015-05-32', '2015-22-01', '2XXX', '201x', '2015-05-06T10:00', '2015/', '/2015', '2014/2015/2016', '2015~~', '-2015', '+2015', '20155', '2015-05-06\n', '201X-05', '19XX-10-01',
  ])('refuses %j by its pattern, so that an editor does too', (text) => {
    expect(edtf.safeParse(text).success).toBe(false)
    expect(pattern.test(text)).toBe(false)
  })

  it.each(['2015-02-30', '2015-02-29', '1900-02-29', '2015-06-31', '2015-06-31~', '2015-05-01/2015-04-31', '2015/2014', '2015-09/2015-21', '2015-05-07/2015-05-05'])(
    'refuses %s: no such day, or an end before the start',
    (text) => expect(edtf.safeParse(text).success).toBe(false),
  )

  it('says in French what it expected, once', () => {
    const messages = (text: string): string[] => edtf.safeParse(text).error?.issues.map(({ message }) => message) ?? []
    expect(messages('2015-5-6')).toEqual([expect.stringContaining('EDTF')])
    expect(messages('2015-02-30')).toEqual([expect.stringContaining('n’existe pas')])
  })
})

describe('day', () => {
  it.each(['2015-05-06', '2016-02-29'])('accepts %s', (text) => expect(day.safeParse(text).success).toBe(true))
  it.each(['2015-05', '2015-13-01', '2015-02-29', '2015-05-06~', '20150506'])('refuses %s', (text) => expect(day.safeParse(text).success).toBe(false))
})

describe('when', () => {
  const date = { edtf: '2015-05', earliest: '2015-05-01', latest: '2015-05-31', basis: 'explicit' }

  it('accepts a date with its bounds', () => expect(when.parse(date)).toEqual(date))
  it.each(['edtf', 'earliest', 'latest', 'basis'])('misses %s', (field) => expect(when.safeParse({ ...date, [field]: undefined }).success).toBe(false))
  it('knows its bases', () => expect(when.safeParse({ ...date, basis: 'guessed' }).success).toBe(false))
})
