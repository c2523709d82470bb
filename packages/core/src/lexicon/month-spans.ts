import type { MonthSpan } from '../engine/date-spans.ts'
import type { Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { followsDay, takeMonth, takeMonthName, takeYear } from './date-parts.ts'

/** « de mars à mai », « entre mai 2015 et août 2016 », « mars-avril », « novembre/décembre 2016 ». */
export function takeMonths(words: readonly Word[], at: number): Taken<MonthSpan> | undefined {
  const lead = words[at]?.form
  const start = lead === 'de' || lead === 'entre' ? at + 1 : lead === 'd' && words[at + 1]?.form === "'" ? at + 2 : at
  const month = followsDay(words, start) ? undefined : start > at ? takeMonth(words, start) : takeMonthName(words, start)
  if (!month) return undefined
  const year = takeYear(words, month.next)
  const joint = words[year?.next ?? month.next]?.form ?? ''
  const joins = start === at ? /^[-–/]$/u.test(joint) : joint === (lead === 'entre' ? 'et' : 'a')
  const last = joins ? takeMonth(words, (year?.next ?? month.next) + 1) : undefined
  if (!last) return undefined
  const lastYear = takeYear(words, last.next)
  return { next: lastYear?.next ?? last.next, value: { first: { month: month.value, year: year?.value }, last: { month: last.value, year: lastYear?.value } } }
}
