import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { readFixtures } from './read-fixtures.ts'
import { expected, textOf, zonesOf } from './zones-of.ts'

// Whole pages of our own, of many kinds: newspapers of four countries, blogs, press releases, town halls, agendas, letters, the radio.

const PAGES = readFixtures()

test('the pages are there', () => {
  expect(PAGES.length).toBeGreaterThan(60)
})

describe.each(PAGES)('$name', ({ lines }) => {
  test('each line has its zone', () => {
    expect(zonesOf(textOf(lines))).toEqual(expected(lines))
  })

  test('accents may be combining, spaces may be no-break, apostrophes straight', () => {
    const change = (text: string): string => text.normalize('NFD').replaceAll('’', "'").replaceAll(/ (?=[;:!?»€%])|(?<=«) /gu, '\u202F')
    expect(zonesOf(change(textOf(lines)))).toEqual(expected(lines).map(change))
  })

  test('an article begins at each title', () => {
    const titles = lines.flatMap((line) => (line[0] === 'title' ? [line[1]] : []))
    expect(read(textOf(lines)).articles.map(({ title }) => title)).toEqual(titles)
  })
})
