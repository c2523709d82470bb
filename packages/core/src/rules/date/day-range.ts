import { spanOfDays } from '../../engine/date-spans.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { takeDays } from '../../lexicon/day-spans.ts'
import { directionAround } from '../../lexicon/direction.ts'

/** « du 3 au 5 octobre », « du 29 mai au 1er juin 2017 », « les 12 et 13 mars », « 12-13 mars »: from a day to another. */
export const dayRange: Step = defineDateRule({
  id: 'date/day-range',
  countsFrom: 'publication',
  find(words, at, { reference }) {
    const taken = takeDays(words, at)
    const edtf = taken && spanOfDays(taken.value, reference, directionAround(words, at, taken.next))
    if (!taken || edtf === undefined) return undefined
    return { from: at, next: taken.next, edtf, basis: taken.value.last.year === undefined ? 'publication' : 'explicit' }
  },
})
