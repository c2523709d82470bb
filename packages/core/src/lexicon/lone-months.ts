import type { Which } from '../engine/near-dates.ts'
import { standAt, standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { followsDay, takeMonth, takeMonthName, takeYear } from './date-parts.ts'

export interface LoneMonth {
  readonly month: number
  /** « dernier », « prochain » */
  readonly which: Which
  /** That of a month further on: « en mars et avril 2016 ». */
  readonly year: number | undefined
}

/** How many months a list may have. */
const MOST_LINKS = 11

/** The name of a month without a day or a year of its own: « avril », « février dernier », « mars » of « mars et avril 2016 ». */
export function takeLoneMonth(words: readonly Word[], at: number): Taken<LoneMonth> | undefined {
  const month = followsDay(words, at) ? undefined : takeMonthName(words, at)
  if (!month || takeYear(words, month.next) || isName(words, at)) return undefined
  const which = takeWhich(words, month.next)
  return { next: which?.next ?? month.next, value: { month: month.value, which: which?.value, year: which ? undefined : yearOfList(words, month.next, MOST_LINKS) } }
}

/** « dernier », « passé », « prochain », « à venir » */
export function takeWhich(words: readonly Word[], at: number): Taken<Which> | undefined {
  const form = words[at]?.form ?? ''
  if (/^(?:derniere?s?|ecoulee?s?)$/u.test(form) || /^passée?s?$/u.test(words[at]?.accented ?? '')) return { next: at + 1, value: 'last' }
  if (/^prochaine?s?$/u.test(form)) return { next: at + 1, value: 'next' }
  return standAt(words, at, 'a', 'venir') ? { next: at + 2, value: 'next' } : undefined
}

/** The year behind the months that a list goes on with. */
function yearOfList(words: readonly Word[], at: number, links: number): number | undefined {
  if (links === 0 || !/^(?:,|et|ou|puis)$/u.test(words[at]?.form ?? '')) return undefined
  const month = takeMonth(words, standAt(words, at + 1, 'en') ? at + 2 : at + 1)
  if (!month) return undefined
  return takeYear(words, month.next)?.value ?? yearOfList(words, month.next, links - 1)
}

/** « Mars » the planet, « Avril » the singer: months with a capital that opens no sentence; those two unless a mark of a list follows. */
function isName(words: readonly Word[], at: number): boolean {
  const { form = '', text = '' } = words[at] ?? {}
  const before = words[at - 1]?.form ?? ''
  if (before === "'" && /^poissons?$/u.test(words[at - 3]?.form ?? '')) return true
  if (!/^\p{Lu}\p{M}?\p{Ll}/u.test(text) || /^(?:en|fin|debut|depuis|des|mi|ici|courant)$/u.test(before) || standBefore(words, at, 'mi', '-')) return false
  if (at > 0 && !/^[.!?:«"“•*·–—-]$/u.test(before)) return true
  return (form === 'mars' || form === 'avril') && !/^[:–—]$/u.test(words[at + 1]?.form ?? '')
}
