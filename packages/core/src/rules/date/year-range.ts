import { formatYear } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { standBefore } from '../../engine/take.ts'
import { isCounted } from '../../lexicon/counted.ts'
import { startsYearRange } from '../../lexicon/date-starts.ts'
import { takeYears } from '../../lexicon/year-spans.ts'

/** « 2014-2016 », « en 2014/2015 », « entre 2013 et 2016 », « de 2013 à 2016 »: a span of years. */
export const yearRange: Step = defineDateRule({
  id: 'date/year-range',
  countsFrom: 'publication',
  starts: startsYearRange,
  find(words, at) {
    const years = takeYears(words, at)
    if (!years || isCounted(words, years.next)) return undefined
    const from = standBefore(words, at, 'en') ? at - 1 : at
    return { from, next: years.next, edtf: `${formatYear(years.value.first)}/${formatYear(years.value.last)}`, basis: 'explicit' }
  },
})
