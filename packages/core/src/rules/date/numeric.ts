import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { startsNumber } from '../../lexicon/date-starts.ts'
import { takeNumericDay } from '../../lexicon/numeric-dates.ts'

/** « 25/05/2015 », « 16.02.17 », « 26-12-2013 »: day first, as in every French-speaking country. */
export const numeric: Step = defineDateRule({
  id: 'date/numeric',
  countsFrom: 'nothing',
  starts: startsNumber,
  find(words, at) {
    const taken = takeNumericDay(words, at)
    return taken && isDay(taken.value) ? { from: at, next: taken.next, edtf: formatDay(taken.value), basis: 'explicit' } : undefined
  },
})
