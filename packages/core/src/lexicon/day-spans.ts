import type { DaySpan } from '../engine/date-spans.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { namesStreet, takeDay, takeMonth, takeWeekday, takeWrittenDay, takeYear } from './date-parts.ts'
import { takeNumericDay } from './numeric-dates.ts'
import { isCalendarDay } from './written-days.ts'

type Start = DaySpan['first']

/** « du 3 au 5 octobre », « entre le 3 et le 5 octobre 2016 », « du 12/05/2015 au 15/05/2015 », « 12 et 13 mars », « 3, 4 et 5 octobre », « 12-13 mars ». */
export function takeDays(words: readonly Word[], at: number): Taken<DaySpan> | undefined {
  const taken = takeFromTo(words, at) ?? takeDashed(words, at) ?? takeListed(words, at) ?? takeBareFromTo(words, at)
  return taken && isCalendarDay(taken.value.last) ? taken : undefined
}

/** « du … au … », « entre le … et le … », « de jeudi 3 à samedi 5 octobre » */
function takeFromTo(words: readonly Word[], at: number): Taken<DaySpan> | undefined {
  const lead = words[at]?.form
  const isBetween = standAt(words, at, 'entre', 'le')
  if (lead !== 'du' && lead !== 'de' && !isBetween) return undefined
  const first = takeStart(words, isBetween ? at + 2 : at + 1)
  if (!first || (lead === 'de' && first.value.weekday === undefined)) return undefined
  let joint = first.next
  if (standAt(words, joint, 'jusqu', "'")) joint += 2
  const isJoined = isBetween ? standAt(words, joint, 'et', 'le') : standAt(words, joint, 'au') || (lead === 'de' && standAt(words, joint, 'a'))
  return isJoined ? withEnd(words, joint + (isBetween ? 2 : 1), first.value) : undefined
}

/** « 13 au 15 juillet », « samedi 13 au dimanche 15 juillet »: as lists and headings have it. */
function takeBareFromTo(words: readonly Word[], at: number): Taken<DaySpan> | undefined {
  const first = takeStart(words, at)
  return first && standAt(words, first.next, 'au') && words[at]?.touches !== true ? withEnd(words, first.next + 1, first.value) : undefined
}

/** « 12-13 mars », « 3 octobre – 5 novembre 2016 » */
function takeDashed(words: readonly Word[], at: number): Taken<DaySpan> | undefined {
  const first = takeStart(words, at)
  return first && /^[-–—/]$/u.test(words[first.next]?.form ?? '') && words[at]?.touches !== true ? withEnd(words, first.next + 1, first.value) : undefined
}

/** « 12 et 13 mars », « les jeudi 3 et vendredi 4 octobre », « 3, 4 et 5 octobre »: one day after the other, and no article before the last. */
function takeListed(words: readonly Word[], at: number): Taken<DaySpan> | undefined {
  const first = takeStart(words, at)
  if (!first || first.value.month !== undefined || words[at]?.touches === true) return undefined
  let last = first.value.day
  for (let next = first.next; ; ) {
    const joint = words[next]?.form ?? ''
    if (joint !== ',' && joint !== 'et') return undefined
    const end = joint === 'et' ? takeWrittenDay(words, next + 1) : undefined
    if (end) return end.value.day === last + 1 ? { next: end.next, value: { first: first.value, last: end.value } } : undefined
    const weekday = takeWeekday(words, next + 1)
    const day = takeDay(words, weekday?.next ?? next + 1)
    if (day?.value !== last + 1) return undefined
    last = day.value
    ;({ next } = day)
  }
}

/** « 3 », « jeudi 3 », « 29 mai », « 29 mai 2017 » */
function takeStart(words: readonly Word[], at: number): Taken<Start> | undefined {
  const numeric = takeNumericDay(words, at)
  if (numeric) return { next: numeric.next, value: { weekday: undefined, ...numeric.value } }
  const weekday = takeWeekday(words, at)
  const day = takeDay(words, weekday?.next ?? at)
  if (!day || namesStreet(words, at)) return undefined
  const month = takeMonth(words, day.next)
  const year = month && takeYear(words, month.next)
  return { next: year?.next ?? month?.next ?? day.next, value: { weekday: weekday?.value, day: day.value, month: month?.value, year: year?.value } }
}

function withEnd(words: readonly Word[], at: number, first: Start): Taken<DaySpan> | undefined {
  const numeric = takeNumericDay(words, at)
  const last = numeric ? { next: numeric.next, value: { weekday: undefined, ...numeric.value } } : takeWrittenDay(words, at)
  return last && { next: last.next, value: { first, last: last.value } }
}
