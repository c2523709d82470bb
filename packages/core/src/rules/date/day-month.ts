import { formatDay, isDay, toOrdinal, type CalendarDay } from '../../engine/calendar.ts'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import { fold } from '../../engine/fold.ts'
import { referenceOf } from '../../engine/reference-date.ts'
import { DAY_MONTH } from '../../lexicon/day-month.ts'
import { MONTHS } from '../../lexicon/months.ts'

/** A year in which every month has all the days it can have. */
const LEAP_YEAR = 2000

/** A day and a month without a year: the year that puts the day nearest to the article's own date, or none when it has no date. */
export const dayMonth: Step = defineRule({
  id: 'date/day-month',
  makes: 'dates',
  needs: ['published'],
  *find(page) {
    for (const block of page.children) {
      const reference = referenceOf(page, block)
      for (const match of block.value.matchAll(DAY_MONTH)) {
        const [text, day, monthName, year] = match
        const month = MONTHS.get(fold(monthName ?? '')) ?? 0
        if (year !== undefined || !isDay({ year: LEAP_YEAR, month, day: Number(day) })) continue
        const start = block.data.start + match.index
        const found = { start, end: start + text.length, text, rule: 'date/day-month', evidence: [], basis: 'publication' as const }
        const date = reference && nearest(month, Number(day), reference)
        const iso = date ? formatDay(date) : null
        if (date || !reference) yield { ...found, edtf: iso, earliest: iso, latest: iso }
      }
    }
  },
})

function nearest(month: number, day: number, reference: CalendarDay): CalendarDay | undefined {
  const distance = (date: CalendarDay): number => Math.abs(toOrdinal(date) - toOrdinal(reference))
  return [reference.year - 1, reference.year, reference.year + 1]
    .map((year) => ({ year, month, day }))
    .filter((date) => isDay(date))
    .reduce<CalendarDay | undefined>((best, date) => (best && distance(best) <= distance(date) ? best : date), undefined)
}
