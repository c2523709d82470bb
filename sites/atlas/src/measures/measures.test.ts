import { figures } from '@garrigue/data'
import { measures } from '@garrigue/data/measures'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../words/words-in.ts'
import { knownErrors } from './known-errors.ts'
import { layOutMeasures } from './lay-out-measures.ts'

const [fr, en] = [wordsIn('fr'), wordsIn('en')]

describe('the tables of measures', () => {
  it('hold all that is measured, the atlas itself first', () => {
    const sets = layOutMeasures(fr)
    expect(sets.flatMap(({ rows }) => rows).map(({ id }) => id).toSorted()).toEqual(measures.map(({ id }) => id))
    expect(sets.map(({ name }) => name)).toEqual(['seeds', 'seeds-alone', 'pages', 'further-pages'])
    expect(sets[0]?.rows[0]?.measure).toBe('zones')
  })

  it('never show as all right what is not', () => {
    expect(fr.measures.share(999, 1000)).toBe('99,9\u202F%')
    expect(fr.measures.share(9999, 10_000)).toBe('99,9\u202F%')
    expect(fr.measures.share(5, 5)).toBe('100\u202F%')
    expect(en.measures.share(2, 3)).toBe('66.6%')
  })
})

it('the known errors are told with the figures of the records', () => {
  const without = figures.filter(({ subject }) => subject === null).length
  // Nothing is said of an error that is not made.
  const told = knownErrors(en).filter((error) => error.includes(` of ${figures.length} have no subject`))
  expect(told.map((error) => Number.parseInt(error, 10))).toEqual(without > 0 ? [without] : [])
  expect(knownErrors(fr)).toHaveLength(knownErrors(en).length)
})
