import { occurrences, sources } from '@garrigue/data'
import { expect, it } from 'vitest'
import { collectDates } from './collect-dates.ts'

const years = collectDates()

it('holds what happened with a date, and every dated article', () => {
  const ids = years.flatMap(({ items }) => items.map(({ id }) => id))
  expect(ids).toEqual(expect.arrayContaining(occurrences.filter(({ date }) => date !== null).map(({ id }) => id)))
  expect(ids).toEqual(expect.arrayContaining(sources.filter(({ published }) => published).map(({ id }) => id)))
  expect(new Set(ids).size).toBe(ids.length)
})

it('goes from the oldest to the newest, what spans several years before the first of them', () => {
  expect(years.map(({ year, vague }) => `${year}${vague ? '' : '+'}`)).toEqual(years.map(({ year, vague }) => `${year}${vague ? '' : '+'}`).toSorted())
  for (const { items } of years) expect(items.map(({ earliest }) => earliest)).toEqual(items.map(({ earliest }) => earliest).toSorted())
})

it('tells a decade from a year', () => {
  expect(years.find(({ vague }) => vague)).toMatchObject({ year: '2000', items: [{ edtf: '200X' }] })
  for (const { year, vague, items } of years) if (!vague) for (const { earliest, latest } of items) expect([earliest, latest].map((day) => day.slice(0, 4))).toEqual([year, year])
})
