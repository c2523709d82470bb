import { entitiesByKind, occurrences, sources } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { boundsOfDate } from './bounds-of-date.ts'

describe('the bounds of a date', () => {
  it.each([
    ['2015-05-05', '2015-05-05', '2015-05-05', false],
    ['2015-02', '2015-02-01', '2015-02-28', false],
    ['2016-02~', '2016-02-01', '2016-02-29', true],
    ['2014-12', '2014-12-01', '2014-12-31', false],
    ['2015-22', '2015-06-01', '2015-08-31', false],
    ['2015-24', '2015-12-01', '2016-02-29', false],
    ['2000~', '2000-01-01', '2000-12-31', true],
    ['200X', '2000-01-01', '2009-12-31', false],
    ['19XX', '1900-01-01', '1999-12-31', false],
    ['2015-05-05/2015-05-07', '2015-05-05', '2015-05-07', false],
    ['2014/2015?', '2014-01-01', '2015-12-31', true],
  ])('%s', (edtf, earliest, latest, approximate) => {
    expect(boundsOfDate(edtf)).toEqual({ earliest, latest, approximate })
  })

  it.each(['', 'hier', '2015-5-5', '2015/', '/2015', '2015/2016/2017'])('%j is no date', (text) => {
    expect(boundsOfDate(text)).toBeUndefined()
  })

  it('are those that the records have worked out', () => {
    const dates = [...sources.flatMap(({ published }) => published ?? []), ...occurrences.flatMap(({ date }) => date ?? [])]
    expect(dates.length).toBeGreaterThan(10)
    for (const { edtf, earliest, latest } of dates) expect(boundsOfDate(edtf)).toMatchObject({ earliest, latest })
    for (const { edtf } of entitiesByKind.event) if (edtf !== undefined) expect(boundsOfDate(edtf)).toBeDefined()
  })
})
