import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { monthSpan, yearOfMonths } from '../../engine/near-dates.ts'
import { startsQuarter } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeQuarter } from '../../lexicon/quarters.ts'

/** « premier trimestre 2019 », « second semestre », « T3 2017 »: three, four or six months of a year. */
export const quarter: Step = defineDateRule({
  id: 'date/quarter',
  countsFrom: 'publication',
  starts: startsQuarter,
  find(words, at, { reference }) {
    const taken = takeQuarter(words, at)
    if (!taken) return undefined
    const { first, length, year } = taken.value
    const meant = year ?? (reference && yearOfMonths(reference, { first, length }, directionAround(words, at, taken.next)))
    const edtf = meant === undefined ? null : monthSpan(meant, first + 1, length)
    return { from: at, next: taken.next, edtf, basis: year === undefined ? 'publication' : 'explicit' }
  },
})
