import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { namesStreet, startOfDay, takeWrittenDay } from '../../lexicon/date-parts.ts'
import { startsDay } from '../../lexicon/date-starts.ts'

/** « mercredi 6 février 2019 », « 1er octobre 2018 »: a whole date in words. A day that no calendar has is no date. */
export const dayMonthYear: Step = defineDateRule({
  id: 'date/day-month-year',
  countsFrom: 'nothing',
  starts: startsDay,
  find(words, at) {
    const taken = takeWrittenDay(words, at)
    if (taken?.value.year === undefined || namesStreet(words, at)) return undefined
    const date = { ...taken.value, year: taken.value.year }
    return isDay(date) ? { from: startOfDay(words, at), next: taken.next, edtf: formatDay(date), basis: 'explicit' } : undefined
  },
})
