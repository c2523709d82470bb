import type { When } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { birthOf } from '../src/records/birth-of.ts'
import { recordsOfSeed } from '../src/records/records-of-seed.ts'
import { handMade, WORLD } from './hand-made-reading.ts'

const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: 'side-file' })

describe('when something came to be', () => {
  it('is the day of its founding', () => {
    expect(birthOf('founded', '2015-02', null, 'relative')).toEqual({ edtf: '2015-02', earliest: '2015-02-01', latest: '2015-02-28', basis: 'relative' })
    expect(birthOf('founded', 'un jour', null, 'explicit')).toBeUndefined()
  })

  it('is counted back from its age, over a year', () => {
    expect(birthOf('age', '15', on('2015-06-04'), 'explicit')).toEqual({ edtf: '2000~', earliest: '1999-06-04', latest: '2000-06-04', basis: 'relative' })
    expect(birthOf('age', '3', { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31', basis: 'side-file' }, 'explicit')).toMatchObject({ earliest: '2011-01-01', latest: '2012-12-31' })
  })

  it('is a day that exists', () => {
    expect(birthOf('age', '1', on('2016-02-29'), 'explicit')).toMatchObject({ earliest: '2014-02-28', latest: '2015-02-28' })
    expect(birthOf('age', '4', on('2016-02-29'), 'explicit')).toMatchObject({ earliest: '2011-02-28', latest: '2012-02-29' })
  })

  it('is not told by an age on an unknown day, nor by anything else', () => {
    expect(birthOf('age', '15', null, 'explicit')).toBeUndefined()
    expect(birthOf('age', 'quinze', on('2015-06-04'), 'explicit')).toBeUndefined()
    expect(birthOf('headcount', '2015', on('2015-06-04'), 'explicit')).toBeUndefined()
  })
})

describe('a person', () => {
  const figure = { unit: 'an', qualifier: 'exact', measure: 'âge' } as const
  const { claims } = recordsOfSeed(
    handMade({
      parts: [['paragraph', 'Anne Roux, 46 ans, habite rue des Lilas ; un lecteur a 47 ans ; le cluster a 15 ans. Une longue suite de mots que personne ne cite, une longue suite de mots.']],
      attributes: [
        ['46 ans', { subject: 'anne-roux', attribute: 'age', value: '46' }],
        ['rue des Lilas', { subject: 'anne-roux', attribute: 'address', value: 'rue des Lilas' }],
        ['15 ans', { subject: 'cluster-garrigue', attribute: 'age', value: '15' }],
      ],
      figures: [
        ['46 ans', { value: 46, subject: 'anne-roux', ...figure }],
        ['47 ans', { value: 47, subject: null, ...figure }],
        ['15 ans', { value: 15, subject: 'cluster-garrigue', ...figure }],
      ],
    }),
    WORLD,
  )

  it('has no age and no address in what is published, known or not', () => {
    expect(claims.map(({ type, evidence }) => [type, evidence[0]?.text])).toEqual([['figure', '15 ans'], ['attribute', '15 ans']])
    expect(JSON.stringify(claims)).not.toMatch(/46|47|Lilas/)
  })
})
