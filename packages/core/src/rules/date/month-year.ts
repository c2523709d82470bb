import { formatMonth } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { followsDay, startWithPart, takeMonth, takeYear } from '../../lexicon/date-parts.ts'
import { startsMonthYear } from '../../lexicon/date-starts.ts'
import { takeNumericMonth } from '../../lexicon/numeric-dates.ts'

/** « février 2014 », « en mai 2015 », « fin juin 2017 », « mai 68 », « 02/2014 »: a month of a year, not the end of « 22 mai 2015 ». */
export const monthYear: Step = defineDateRule({
  id: 'date/month-year',
  countsFrom: 'nothing',
  starts: startsMonthYear,
  find(words, at) {
    const numeric = takeNumericMonth(words, at)
    if (numeric) return { from: at, next: numeric.next, edtf: formatMonth(numeric.value), basis: 'explicit' }
    const month = followsDay(words, at) ? undefined : takeMonth(words, at)
    if (!month) return undefined
    const may68 = words[at]?.form === 'mai' && words[at + 1]?.form === '68'
    const year = may68 ? { next: month.next + 1, value: 1968 } : takeYear(words, month.next)
    if (!year || year.value < 1500) return undefined
    const { from, part } = startWithPart(words, at)
    return { from, next: year.next, edtf: formatMonth({ year: year.value, month: month.value }), basis: 'explicit', part }
  },
})
