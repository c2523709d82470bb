import { occurrences, sources } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { languageIn } from '../language/language-of.ts'
import { LOCALES } from '../language/locale.ts'
import { collectDates } from './collect-dates.ts'
import { datesByKind, monthsOf } from './ways-in.ts'

const years = collectDates()
const all = years.flatMap(({ items }) => items)

describe.each(LOCALES)('dates by kind, in %s', (locale) => {
  const kinds = datesByKind(years, languageIn(locale))

  it('are all dates, each once, under words of the language', () => {
    expect(kinds.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    expect(kinds.map(({ label }) => label)).toContain(locale === 'fr' ? 'parution d’un article' : 'publication of an article')
    expect(new Set(kinds.map(({ label }) => label)).size).toBe(kinds.length)
  })

  it('keep what happened apart from what was published', () => {
    expect(kinds.find(({ items }) => items.some(({ id }) => id === sources[0]?.id))?.items.length).toBe(sources.filter(({ published }) => published).length)
    for (const { items } of kinds) {
      const whats = new Set(items.map(({ id }) => occurrences.find((one) => one.id === id)?.what))
      expect(whats.size).toBe(1)
      expect(items.map(({ earliest }) => earliest)).toEqual(items.map(({ earliest }) => earliest).toSorted())
    }
    expect(kinds.length).toBeGreaterThan(3)
  })
})

it('the months of a year lead to the first of their dates; what is known by its year alone is in none', () => {
  for (const year of years) {
    const months = monthsOf(year)
    expect(months.map(({ edtf }) => edtf)).toEqual(months.map(({ edtf }) => edtf).toSorted())
    for (const { edtf, first, count } of months) {
      const there = year.items.filter(({ earliest, latest }) => earliest.startsWith(edtf) && latest.startsWith(edtf))
      expect([there[0]?.id, there.length]).toEqual([first.id, count])
    }
  }
  expect(years.some((year) => monthsOf(year).length > 2)).toBe(true)
  expect(years.filter(({ vague }) => vague).flatMap(monthsOf)).toEqual([])
})
