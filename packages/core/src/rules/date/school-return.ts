import { formatMonth } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { yearOfMonths } from '../../engine/near-dates.ts'
import { startsSchoolReturn } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { RETURN_MONTH, takeSchoolReturn } from '../../lexicon/school-return.ts'

/** « à la rentrée », « dès la rentrée prochaine »: about September. */
export const schoolReturn: Step = defineDateRule({
  id: 'date/school-return',
  countsFrom: 'publication',
  starts: startsSchoolReturn,
  find(words, at, { reference }) {
    const taken = takeSchoolReturn(words, at)
    if (!taken) return undefined
    const which = taken.value ?? directionAround(words, at, taken.next)
    const year = reference && yearOfMonths(reference, { first: RETURN_MONTH - 1, length: 1 }, which)
    return { from: at, next: taken.next, edtf: year === undefined ? null : `${formatMonth({ year, month: RETURN_MONTH })}~`, basis: taken.value === undefined ? 'publication' : 'relative' }
  },
})
