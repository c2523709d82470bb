import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayFrom, weekdayDistance } from '../../engine/near-dates.ts'
import { startsWeekdayRange } from '../../lexicon/date-starts.ts'
import { tenseAround } from '../../lexicon/tense.ts'
import { takeWeekdays } from '../../lexicon/weekday-spans.ts'

/** « de mardi à jeudi », « entre lundi et mercredi »: the days of one week, before the article or after it. */
export const weekdayRange: Step = defineDateRule({
  id: 'date/weekday-range',
  countsFrom: 'publication',
  starts: startsWeekdayRange,
  find(words, at, { reference }) {
    const taken = takeWeekdays(words, at)
    if (!taken) return undefined
    if (reference?.grain !== 'day') return { from: at, next: taken.next, edtf: null, basis: 'weekday' }
    const { first, last } = taken.value
    const length = (last - first + 7) % 7
    const tense = tenseAround(words, at, taken.next)
    // What is over ends before the article; what is to come begins after it.
    const begins = tense === 'future' || tense === 'present' ? weekdayDistance(reference, first, 'future') : weekdayDistance(reference, last, 'past') - length
    return { from: at, next: taken.next, edtf: length === 0 ? null : `${dayFrom(reference, begins)}/${dayFrom(reference, begins + length)}`, basis: 'weekday' }
  },
})
