import { formatMonth } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { yearOfMonths } from '../../engine/near-dates.ts'
import { startWithPart } from '../../lexicon/date-parts.ts'
import { startsMonth } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeLoneMonth } from '../../lexicon/lone-months.ts'

/** « en avril », « depuis mars », « fin juin », « en février dernier »: a month without a year, in the year that the tense and the article's date tell. */
export const month: Step = defineDateRule({
  id: 'date/month',
  countsFrom: 'publication',
  starts: startsMonth,
  find(words, at, { reference }) {
    const taken = takeLoneMonth(words, at)
    if (!taken) return undefined
    const { month: number, which, year } = taken.value
    const { from, part } = startWithPart(words, at)
    if (year !== undefined) return { from, next: taken.next, edtf: formatMonth({ year, month: number }), basis: 'explicit', part }
    const meant = which ?? directionAround(words, from, taken.next)
    const edtf = reference ? formatMonth({ year: yearOfMonths(reference, { first: number - 1, length: 1 }, meant), month: number }) : null
    return { from, next: taken.next, edtf, basis: which === undefined ? 'publication' : 'relative', part }
  },
})
