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
const TEMPORAL = new Set(['à', 'dès', 'avant', 'après', 'pendant', 'durant', 'depuis', 'ici', 'pour', 'vers', 'partir', 'compter', 'cours'])

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
  const lead = leadBefore(words, at)
  if (which && lead.article !== '') return { next: at + 2, value: { from: part ? from : lead.from, code, year: undefined, which, part } }
  if (/^(?:ce|cet)$/u.test(lead.article)) return standAt(words, at + 1, '-', 'la') ? undefined : { next: at + 1, value: { from: lead.from, code, year: undefined, which: undefined, part } }
  const isPart = from < at && !standBefore(words, at, 'en')
  if (/^\p{Lu}/u.test(words[at]?.text ?? '') || !(isPart || lead.article === 'au' || (lead.article !== 'd' && TEMPORAL.has(lead.before)))) return undefined
  return { next: at + 1, value: { from, code, year: undefined, which: undefined, part } }
}

const ADJECTIVES: ReadonlyMap<string, Which> = new Map([['dernier', 'last'], ['passe', 'last'], ['prochain', 'next']])

/** « l’été 2016 », « fin d’été 2016 », « Été 2016 : »: what stands before is no verb. */
function isNoVerb(words: readonly Word[], at: number): boolean {
  return at === 0 || /^(?:'|cet|en|fin|debut|-|–|\(|et|:|,|\.|printemps|saison|collection)$/u.test(words[at - 1]?.form ?? '')
}

interface Lead {
  /** Where the season starts with its article, when it has one of its own: « l’ », « le », « cet », not « au ». */
  readonly from: number
  /** Empty when there is none. */
  readonly article: string
  /** The word before the article, with its accents, and before « de ». */
  readonly before: string
}

function leadBefore(words: readonly Word[], at: number): Lead {
  const elided = words[at - 1]?.form === "'" ? (words[at - 2]?.form ?? '') : ''
  const whole = /^(?:le|ce|cet|au|du)$/u.test(words[at - 1]?.form ?? '') ? (words[at - 1]?.form ?? '') : ''
  const article = elided === 'l' || elided === 'd' ? elided : whole
  const start = article === '' ? at : article === elided ? at - 2 : at - 1
  const before = words[words[start - 1]?.form === 'de' ? start - 2 : start - 1]?.accented ?? ''
  return { from: /^(?:l|le|ce|cet)$/u.test(article) ? start : at, article, before }
}
