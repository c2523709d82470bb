import { describe, expect, it } from 'vitest'
import { readQuestion, writeQuestion } from './search-address.ts'
import { countValues, narrow, type FacetTable } from './search-facets.ts'

const TABLE: FacetTable = {
  a: [['personnes'], ['mons'], ['2013'], ['regional-it']],
  b: [['lieux'], ['mons', 'wallonie'], ['2013', '2015'], []],
  c: [['lieux'], [], ['2015'], ['la-tribune']],
}
const hits = Object.keys(TABLE).map((id) => ({ id }))

describe('narrow', () => {
  it.each([
    [{}, 'abc'],
    [{ nature: 'lieux' }, 'bc'],
    [{ nature: 'lieux', annee: '2013' }, 'b'],
    [{ lieu: 'mons', editeur: 'la-tribune' }, ''],
    [{ lieu: 'nulle-part' }, ''],
  ])('%j leaves %j', (choice, left) => {
    expect(narrow(hits, TABLE, choice).map(({ id }) => id).join('')).toBe(left)
  })

  it('leaves out a page that the table does not know, as soon as something is asked', () => {
    expect(narrow([{ id: 'x' }], TABLE, {})).toHaveLength(1)
    expect(narrow([{ id: 'x' }], TABLE, { annee: '2013' })).toEqual([])
  })
})

describe('countValues', () => {
  it('counts under the other choices, not under its own', () => {
    expect([...countValues(hits, TABLE, { nature: 'lieux', annee: '2013' }, 'annee')]).toEqual([
      ['2013', 1],
      ['2015', 2],
    ])
    expect(countValues(hits, TABLE, { nature: 'lieux' }, 'nature').get('personnes')).toBe(1)
  })
})

describe('a question in the address', () => {
  it.each(['', '?q=l%E2%80%99%C3%A9cosyst%C3%A8me', '?q=mons&nature=lieux&lieu=mons&annee=2013&editeur=regional-it', '?editeur=R%C3%A9gional-IT'])('%j is read and written alike', (address) => {
    expect(writeQuestion(readQuestion(address))).toBe(address)
  })

  it('has one form, and leaves out what it does not know', () => {
    expect(writeQuestion(readQuestion('?annee=2013&utm_source=x&q=%20mons%20&lieu='))).toBe('?q=mons&annee=2013')
  })
})
