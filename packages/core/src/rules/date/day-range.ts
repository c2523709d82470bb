import { spanOfDays } from '../../engine/date-spans.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { startsDayRange } from '../../lexicon/date-starts.ts'
import { takeDays } from '../../lexicon/day-spans.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeWhich } from '../../lexicon/lone-months.ts'

/** « du 3 au 5 octobre », « du 29 mai au 1er juin 2017 », « les 12 et 13 mars », « 12-13 mars »: from a day to another. */
export const dayRange: Step = defineDateRule({
  id: 'date/day-range',
  countsFrom: 'publication',
  starts: startsDayRange,
  find(words, at, { reference }) {
    const taken = takeDays(words, at)
    if (!taken) return undefined
    const which = takeWhich(words, taken.next)
    const next = which?.next ?? taken.next
    const edtf = spanOfDays(taken.value, reference, which?.value ?? directionAround(words, at, next))
    return edtf === undefined ? undefined : { from: at, next, edtf, basis: taken.value.last.year === undefined ? 'publication' : 'explicit' }
  },
})
