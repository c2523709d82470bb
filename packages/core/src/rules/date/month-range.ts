import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { standBefore } from '../../engine/take.ts'
import { spanOfMonths } from '../../engine/date-spans.ts'
import { startsMonthRange } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeMonths } from '../../lexicon/month-spans.ts'

/** « de mars à mai », « entre mai 2015 et août 2016 », « novembre-décembre 2016 »: from a month to another. */
export const monthRange: Step = defineDateRule({
  id: 'date/month-range',
  countsFrom: 'publication',
  starts: startsMonthRange,
  find(words, at, { reference }) {
    const taken = takeMonths(words, at)
    if (!taken) return undefined
    const from = standBefore(words, at, 'en') ? at - 1 : at
    const edtf = spanOfMonths(taken.value, reference, directionAround(words, from, taken.next)) ?? null
    return { from, next: taken.next, edtf, basis: taken.value.last.year === undefined ? 'publication' : 'explicit' }
  },
})
