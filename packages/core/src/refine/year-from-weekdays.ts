import { isDay, weekdayOf } from '../engine/calendar.ts'
import { wordsOf } from '../engine/words.ts'
import { takeWrittenDay, takeYear } from '../lexicon/date-parts.ts'
import type { PressBlock } from '../parse/nodes.ts'

/** A weekday with its day and month, as written: « jeudi 14 avril ». */
interface WeekdayDate {
  readonly weekday: number
  readonly day: number
  readonly month: number
}

/** Numbers before it are no likely year of an article. */
const FIRST_YEAR = 1900

/**
 * The year in which every weekday of an article falls on its day, among the years that the article's own words make likely: those it
 * writes in full, and the one after the last. `undefined` when none or several fit: « jeudi 14 avril » alone is 2011, 2016 or 2022.
 */
export function yearFromWeekdays(blocks: readonly PressBlock[]): number | undefined {
  const dates = blocks.flatMap((block) => weekdayDatesIn(block))
  if (dates.length === 0) return undefined
  const written = blocks.flatMap((block) => wordsOf(block).flatMap((_, at) => takeYear(wordsOf(block), at)?.value ?? [])).filter((year) => year >= FIRST_YEAR)
  const last = written.reduce((latest, year) => Math.max(latest, year), 0)
  if (last === 0) return undefined
  const fitting = [...new Set([...written, last + 1])].filter((year) => year >= last - 1 && dates.every((date) => falls(date, year)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function weekdayDatesIn(block: PressBlock): WeekdayDate[] {
  const words = wordsOf(block)
  return words.flatMap((_, at) => {
    const { weekday, day, month, year } = takeWrittenDay(words, at)?.value ?? {}
    return weekday === undefined || day === undefined || month === undefined || year !== undefined ? [] : [{ weekday, day, month }]
  })
}

function falls({ weekday, day, month }: WeekdayDate, year: number): boolean {
  return isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday
}
