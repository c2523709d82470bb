import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { startsNumber } from '../../lexicon/date-starts.ts'
import { takeYearFirst } from '../../lexicon/numeric-dates.ts'

/** « 2015-05-12 »: the international and the Québec way. */
export const yearFirst: Step = defineDateRule({
  id: 'date/year-first',
  countsFrom: 'nothing',
  starts: startsNumber,
  find(words, at) {
    const taken = takeYearFirst(words, at)
    return taken && isDay(taken.value) ? { from: at, next: taken.next, edtf: formatDay(taken.value), basis: 'explicit' } : undefined
  },
})
