import { formatDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayOfSomeMonth } from '../../engine/near-dates.ts'
import { startOfDay } from '../../lexicon/date-parts.ts'
import { startsWeekday } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeDayOfMonth } from '../../lexicon/lone-weekdays.ts'

/** « mardi 12 », « ce jeudi 14 »: the day of a month near the article’s date on which the weekday is right. */
export const weekdayDay: Step = defineDateRule({
  id: 'date/weekday-day',
  countsFrom: 'publication',
  starts: startsWeekday,
  find(words, at, { reference }) {
    const taken = takeDayOfMonth(words, at)
    if (!taken) return undefined
    const from = startOfDay(words, at)
    const day = reference && dayOfSomeMonth(reference, taken.value, directionAround(words, from, taken.next))
    return { from, next: taken.next, edtf: day ? formatDay(day) : null, basis: 'weekday' }
  },
})
