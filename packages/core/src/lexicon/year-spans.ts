import type { Taken } from '../engine/take.ts'
import { standAt } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'

/** Two numbers that are farther apart, or earlier, are no span of years. */
const LONGEST = 150
const FIRST_YEAR = 1800
const LAST_YEAR = 2100

export interface YearSpan {
  readonly first: number
  readonly last: number
}

/** « 2014-2016 », « 2014/15 », « de 2013 à 2016 », « entre 2013 et 2016 ». */
export function takeYears(words: readonly Word[], at: number): Taken<YearSpan> | undefined {
  const lead = words[at]?.form
  const joint = lead === 'de' ? 'a' : lead === 'entre' ? 'et' : undefined
  if (joint !== undefined) {
    const start = standAt(words, at + 1, "l", "'", 'annee') ? at + 4 : at + 1
    return standAt(words, start + 1, joint) ? spanOf(words, start, start + 2) : undefined
  }
  if (!/^[-–—/]$/u.test(words[at + 1]?.form ?? '') || joins(words, at) || joins(words, at + 3)) return undefined
  // « 2014 -2016 » is neither a span nor a sentence.
  return words[at + 1]?.touches === words[at + 2]?.touches ? spanOf(words, at, at + 2) : undefined
}

function spanOf(words: readonly Word[], from: number, to: number): Taken<YearSpan> | undefined {
  const first = yearAt(words, from)
  const short = words[to]?.form ?? ''
  const last = /^\d{2}$/u.test(short) && first !== undefined ? shortYear(first, Number(short)) : yearAt(words, to)
  return first !== undefined && last !== undefined && last > first && last - first <= LONGEST ? { next: to + 1, value: { first, last } } : undefined
}

/** « 2014-15 », « 1980-89 », « 1999-00 »; « 2009-12 » may be a month. */
function shortYear(first: number, short: number): number | undefined {
  if (short === (first + 1) % 100) return first + 1
  return short > 12 && short > first % 100 ? first - (first % 100) + short : undefined
}

function yearAt(words: readonly Word[], at: number): number | undefined {
  const form = words[at]?.form ?? ''
  const year = /^\d{4}$/u.test(form) ? Number(form) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** Whether a number touches more before it: « 12-2014-2016 », « /2014-2016 ». */
function joins(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return word?.touches === true && /^[-/.@_]$/u.test(/^\d/u.test(word.form) ? (before?.form ?? '') : word.form) && (/^\d/u.test(word.form) || words[at + 1]?.touches === true)
}
