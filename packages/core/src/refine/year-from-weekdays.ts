import { isDay, weekdayOf } from '../engine/calendar.ts'
import { fold } from '../engine/fold.ts'
import { DAY_MONTH } from '../lexicon/day-month.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/months.ts'
import type { PressBlock } from '../parse/nodes.ts'

/** A weekday with its day and month, as written: « jeudi 14 avril ». */
interface WeekdayDate {
  readonly weekday: number
  readonly day: number
  readonly month: number
}

/**
 * The year in which every weekday of an article falls on its day, among the years that the article's own words make likely: those it
 * writes in full, and the one after the last. `undefined` when none or several fit: « jeudi 14 avril » alone is 2011, 2016 or 2022.
 */
export function yearFromWeekdays(blocks: readonly PressBlock[]): number | undefined {
  const dates = blocks.flatMap((block) => weekdayDatesIn(block.value))
  if (dates.length === 0) return undefined
  const written = blocks.flatMap((block) => [...block.value.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu)].map(([year]) => Number(year)))
  const last = written.reduce((latest, year) => Math.max(latest, year), 0)
  if (last === 0) return undefined
  const fitting = [...new Set([...written, last + 1])].filter((year) => year >= last - 1 && dates.every((date) => falls(date, year)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function weekdayDatesIn(text: string): WeekdayDate[] {
  return [...text.matchAll(DAY_MONTH)].flatMap(([words, day, month, year]) => {
    const weekday = fold(words).split(' ').map((word) => WEEKDAYS.get(word)).find((found) => found !== undefined)
    return weekday === undefined || year !== undefined ? [] : [{ weekday, day: Number(day), month: MONTHS.get(fold(month ?? '')) ?? 0 }]
  })
}

function falls({ weekday, day, month }: WeekdayDate, year: number): boolean {
  return isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday
}
