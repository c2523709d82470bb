import { easterOf, shiftDay, type CalendarDay } from '../engine/calendar.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeYear } from './date-parts.ts'
import { takeWhich } from './lone-months.ts'
import type { Which } from '../engine/near-dates.ts'

const fixed =
  (month: number, day: number) =>
  (year: number): CalendarDay => ({ year, month, day })
const easter =
  (days: number) =>
  (year: number): CalendarDay =>
    shiftDay(easterOf(year), days)

/** Feasts by their folded words, the longer names first, with their day in a year. */
const HOLIDAYS: readonly (readonly [words: readonly string[], day: (year: number) => CalendarDay])[] = [
  [['lundi', 'de', 'paques'], easter(1)],
  [['dimanche', 'de', 'paques'], easter(0)],
  [['lundi', 'de', 'pentecote'], easter(50)],
  [['jeudi', 'de', 'l', "'", 'ascension'], easter(39)],
  [['vendredi', 'saint'], easter(-2)],
  [['mardi', 'gras'], easter(-47)],
  [['mercredi', 'des', 'cendres'], easter(-46)],
  [['reveillon', 'de', 'noel'], fixed(12, 24)],
  [['veille', 'de', 'noel'], fixed(12, 24)],
  [['reveillon', 'du', 'nouvel', 'an'], fixed(12, 31)],
  [['jour', 'de', 'l', "'", 'an'], fixed(1, 1)],
  [['nouvel', 'an'], fixed(1, 1)],
  [['saint', '-', 'sylvestre'], fixed(12, 31)],
  [['saint', '-', 'valentin'], fixed(2, 14)],
  [['saint', '-', 'jean', '-', 'baptiste'], fixed(6, 24)],
  [['saint', '-', 'jean'], fixed(6, 24)],
  [['fete', 'du', 'travail'], fixed(5, 1)],
  [['noel'], fixed(12, 25)],
  [['paques'], easter(0)],
  [['ascension'], easter(39)],
  [['pentecote'], easter(49)],
  [['toussaint'], fixed(11, 1)],
  [['epiphanie'], fixed(1, 6)],
  [['assomption'], fixed(8, 15)],
  [['halloween'], fixed(10, 31)],
]

/** By the first word: a page is full of words that begin no feast. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly [readonly string[], (year: number) => CalendarDay])[]> = Map.groupBy(HOLIDAYS, ([words]) => words[0] ?? '')

/** The first words of feasts. */
export const HOLIDAY_STARTS: readonly string[] = [...BY_FIRST.keys()]

/** What stands before a feast that is meant as a time. */
const TEMPORAL = new Set(['à', 'avant', 'après', 'ici', 'depuis', 'dès', 'pour', 'entre', 'vers', 'lors', 'pendant', 'fin', 'ce', 'le', 'du', 'au', 'fêtes', 'jour', 'journée'])

export interface FeastDay {
  readonly day: (year: number) => CalendarDay
  readonly year: number | undefined
  readonly which: Which
}

/** « d’ici Noël », « à la Toussaint », « le lundi de Pâques 2016 », « Noël dernier ». */
export function takeHoliday(words: readonly Word[], at: number): Taken<FeastDay> | undefined {
  const found = BY_FIRST.get(words[at]?.form ?? '')?.find(([forms]) => standAt(words, at, ...forms))
  if (!found) return undefined
  const [forms, day] = found
  const end = at + forms.length
  if (/^(?:chinois|lunaire|berbere)$/u.test(words[end]?.form ?? '')) return undefined
  const year = takeYear(words, end)
  const which = takeWhich(words, end)
  // « Noël » may be anybody; « le jour de l’An » is a day.
  if (!year && !which && !isTemporal(words, at) && !(forms.length > 2 && forms[1] !== '-')) return undefined
  return { next: year?.next ?? which?.next ?? end, value: { day, year: year?.value, which: which?.value } }
}

function isTemporal(words: readonly Word[], at: number): boolean {
  const elided = words[at - 1]?.form === "'" ? 2 : 0
  const article = elided || (words[at - 1]?.form === 'la' || words[at - 1]?.form === 'de' ? 1 : 0)
  const before = words[at - article - 1]?.accented ?? ''
  return TEMPORAL.has(before) && !(before === 'le' && words[at]?.form === 'noel')
}
