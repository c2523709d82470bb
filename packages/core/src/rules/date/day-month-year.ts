import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import { fold } from '../../engine/fold.ts'
import { DAY_MONTH } from '../../lexicon/day-month.ts'
import { MONTHS } from '../../lexicon/months.ts'

/** « mercredi 6 février 2019 », « 1er octobre 2018 »: a whole date in words. A day that no calendar has is no date. */
export const dayMonthYear: Step = defineRule({
  id: 'date/day-month-year',
  makes: 'dates',
  gives: 'absolute dates',
  *find(page) {
    for (const block of page.children) {
      for (const match of block.value.matchAll(DAY_MONTH)) {
        const [text, day, monthName, year] = match
        const date = { year: Number(year), month: MONTHS.get(fold(monthName ?? '')) ?? 0, day: Number(day) }
        if (year === undefined || !isDay(date)) continue
        const start = block.data.start + match.index
        const iso = formatDay(date)
        yield { start, end: start + text.length, text, edtf: iso, earliest: iso, latest: iso, basis: 'explicit', rule: 'date/day-month-year', evidence: [] }
      }
    }
  },
})
