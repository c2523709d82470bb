import type { Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { isCounted } from './counted.ts'
import { takeDay, takeWeekday, takeWrittenDay, type WrittenDay } from './date-parts.ts'
import { isCalendarDay } from './written-days.ts'

/** A day of a list that does not say its own month. */
export interface ListedDay {
  readonly from: number
  readonly next: number
  readonly day: number
  readonly weekday: number | undefined
}

/** How many days a list may have. */
const MOST_DAYS = 12

/** « 12 et le 19 mars », « mardi 12 et jeudi 14 mai »: the days before the last, and the last with its month. */
export function takeDayList(words: readonly Word[], at: number): (Taken<WrittenDay> & { readonly days: readonly ListedDay[] }) | undefined {
  const days: ListedDay[] = []
  for (let next = at; days.length < MOST_DAYS; ) {
    const weekday = takeWeekday(words, next)
    const last = days.length > 0 ? takeWrittenDay(words, next) : undefined
    if (last) return isCalendarDay(last.value) ? { ...last, next: days.at(-1)?.next ?? at, days } : undefined
    const day = takeDay(words, weekday?.next ?? next)
    if (!day || isCounted(words, day.next)) return undefined
    days.push({ from: next, next: day.next, day: day.value, weekday: weekday?.value })
    if (!/^(?:,|et|ou|puis)$/u.test(words[day.next]?.form ?? '')) return undefined
    next = day.next + 1
    if (/^(?:le|du|au)$/u.test(words[next]?.form ?? '')) next++
  }
  return undefined
}
