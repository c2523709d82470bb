import type { CalendarDay } from '../engine/calendar.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'

/** A two-digit year belongs to the century that ends in this year. */
const PIVOT = 2069

/** « 25/05/2015 », « 16.02.17 », « 26-12-2013 »: three numbers with the same mark between them, day first, part of nothing longer. */
export function takeNumericDay(words: readonly Word[], at: number): Taken<CalendarDay> | undefined {
  const numbers = numbersAt(words, at, 3)
  if (!numbers) return undefined
  const [day = '', month = '', year = ''] = numbers
  if (day.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined
  const short = Number(year)
  return { next: at + 5, value: { year: year.length === 4 ? short : 2000 + short > PIVOT ? 1900 + short : 2000 + short, month: Number(month), day: Number(day) } }
}

/** « 2015-05-25 », « 2015/5/25 »: year first. */
export function takeYearFirst(words: readonly Word[], at: number): Taken<CalendarDay> | undefined {
  // « 2015.1.3 » is a version.
  const numbers = words[at + 1]?.form === '.' ? undefined : numbersAt(words, at, 3)
  if (!numbers) return undefined
  const [year = '', month = '', day = ''] = numbers
  return year.length === 4 && month.length <= 2 && day.length <= 2 ? { next: at + 5, value: { year: Number(year), month: Number(month), day: Number(day) } } : undefined
}

/** « 02/2014 »: a month of two digits and its year. */
export function takeNumericMonth(words: readonly Word[], at: number): Taken<Pick<CalendarDay, 'year' | 'month'>> | undefined {
  const [month = '', year = ''] = words[at + 1]?.form === '/' ? (numbersAt(words, at, 2) ?? []) : []
  const isMonth = /^(?:0[1-9]|1[0-2])$/u.test(month) && /^(?:19|20)\d{2}$/u.test(year)
  return isMonth ? { next: at + 3, value: { year: Number(year), month: Number(month) } } : undefined
}

/** « 12/05 », « 8/2 »: a day and a month, unless they are a fraction. */
export function takeSlashedDay(words: readonly Word[], at: number): Taken<Pick<CalendarDay, 'month' | 'day'>> | undefined {
  const numbers = words[at + 1]?.form === '/' ? numbersAt(words, at, 2) : undefined
  if (!numbers) return undefined
  const [day = '', month = ''] = numbers
  // « le 2/3 » is a part of a whole, and so is « le 1/4 »; « le 2/3 à 20:30 » is not.
  const isPart = !(standAt(words, at + 3, 'a') && /^\d/u.test(words[at + 4]?.form ?? '')) && month.length === 1 && (Number(day) < Number(month) || /^(?:de|des|du|d)$/u.test(words[at + 3]?.form ?? ''))
  return day.length <= 2 && month.length <= 2 && !isPart ? { next: at + 3, value: { month: Number(month), day: Number(day) } } : undefined
}

/** So many numbers with the same mark between them, with no blank, no letter and no further number around. */
function numbersAt(words: readonly Word[], at: number, count: number): string[] | undefined {
  const mark = words[at + 1]?.form ?? ''
  if (!/^[./-]$/u.test(mark) || goesOnBefore(words, at) || goesOnAfter(words, at + 2 * count - 2)) return undefined
  const numbers: string[] = []
  for (let place = at; place <= at + 2 * count - 2; place += 2) {
    const { form = '', touches = false } = words[place] ?? {}
    const isJoined = place === at || (touches && words[place - 1]?.form === mark && words[place - 1]?.touches === true)
    if (!/^\d{1,4}$/u.test(form) || !isJoined) return undefined
    numbers.push(form)
  }
  return numbers
}

/** « 1.2 », « v1-2 », « fr/12/05 », « 04.67.00.12.13 »: something touches the first number. */
function goesOnBefore(words: readonly Word[], at: number): boolean {
  return words[at]?.touches === true && /^[./_@#=&?+-]$/u.test(words[at - 1]?.form ?? '')
}

function goesOnAfter(words: readonly Word[], at: number): boolean {
  const mark = words[at + 1]
  if (mark?.touches !== true) return false
  return /^[/-]$/u.test(mark.form) || (/^[.,]$/u.test(mark.form) && words[at + 2]?.touches === true && /^\d/u.test(words[at + 2]?.form ?? ''))
}
