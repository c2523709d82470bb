import type { Part, Which, YearlyMonths } from '../engine/near-dates.ts'
import { standAt, standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { startWithPart, takeYear } from './date-parts.ts'
import { takeYears } from './year-spans.ts'

/** With their accents: « ete » is no season, and « a été » is told by its place. Values are those of EDTF. */
const SEASONS: ReadonlyMap<string, number> = new Map([['printemps', 21], ['été', 22], ['automne', 23], ['hiver', 24]])

export interface SeasonWords {
  readonly from: number
  /** 21 spring to 24 winter. */
  readonly code: number
  readonly year: number | undefined
  readonly which: Which
  readonly part: Part | undefined
}

/** March to May, and so on; a winter begins in December. */
export function monthsOfSeason(code: number): YearlyMonths {
  return { first: 3 * (code - 21) + 2, length: 3 }
}

/** Words after which a season is a time, once its article is set aside: « à l’automne », « dès le printemps ». */
const TEMPORAL = new Set(['a', 'au', 'des', 'avant', 'apres', 'pendant', 'durant', 'depuis', 'ici', 'pour', 'vers', 'jusqu', 'fin', 'debut', 'milieu', 'courant', 'mi', 'partir', 'compter', 'cours'])

/** A season that stands for a time: with its year, with « dernier » or « prochain », after « ce » or a preposition of time. */
export function takeSeason(words: readonly Word[], at: number): Taken<SeasonWords> | undefined {
  const code = SEASONS.get(words[at]?.accented ?? '')
  if (code === undefined) return undefined
  const year = takeYears(words, at + 1) ?? takeYear(words, standAt(words, at + 1, 'de') ? at + 2 : at + 1)
  const { from, part } = startWithPart(words, at)
  if (year && (code !== 22 || isNoVerb(words, at))) {
    const first = typeof year.value === 'number' ? year.value : year.value.first
    return { next: year.next, value: { from, code, year: first, which: undefined, part } }
  }
  const which = ADJECTIVES.get(words[at + 1]?.form ?? '')
  const article = articleBefore(words, at)
  if (which && article < at) return { next: at + 2, value: { from: part ? from : article, code, year: undefined, which, part } }
  if (/^(?:ce|cet)$/u.test(words[at - 1]?.form ?? '')) return { next: at + 1, value: { from: at - 1, code, year: undefined, which: undefined, part } }
  if (/^\p{Lu}/u.test(words[at]?.text ?? '') || !isTemporal(words, at, article)) return undefined
  return { next: at + 1, value: { from, code, year: undefined, which: undefined, part } }
}

const ADJECTIVES: ReadonlyMap<string, Which> = new Map([['dernier', 'last'], ['passe', 'last'], ['prochain', 'next']])

/** « l’été 2016 », « fin d’été 2016 », « Été 2016 : »: what stands before is no verb. */
function isNoVerb(words: readonly Word[], at: number): boolean {
  return at === 0 || /^(?:'|cet|en|fin|debut|-|–|\(|et|:|,|\.|printemps|saison|collection)$/u.test(words[at - 1]?.form ?? '')
}

/** The index of « le », « l’ », « au » before the season, or its own. */
function articleBefore(words: readonly Word[], at: number): number {
  if (standBefore(words, at, 'l', "'")) return at - 2
  return standBefore(words, at, 'le') || standBefore(words, at, 'cet') || standBefore(words, at, 'ce') ? at - 1 : standBefore(words, at, 'au') || standBefore(words, at, 'du') ? at - 0.5 : at
}

function isTemporal(words: readonly Word[], at: number, article: number): boolean {
  const lead = words[Math.floor(article) - 1]
  if (standBefore(words, at, 'au')) return true
  if (article >= at && !standBefore(words, at, "d", "'")) return standBefore(words, at, 'mi', '-') || standBefore(words, at, 'du') || TEMPORAL.has(words[at - 1]?.form ?? '')
  const before = lead?.form === 'de' || standBefore(words, at, 'd', "'") ? words[at - (standBefore(words, at, 'd', "'") ? 3 : 4)] : lead
  return TEMPORAL.has(before?.form ?? '') && before?.accented !== 'des'
}
