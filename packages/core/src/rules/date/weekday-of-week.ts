import { weekdayOf } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayFrom } from '../../engine/near-dates.ts'
import { startsWeekday } from '../../lexicon/date-starts.ts'
import { takeWeekdayOfWeek } from '../../lexicon/weekdays-of-weeks.ts'

/** « mardi de la semaine prochaine », « jeudi de cette semaine »: a day of a week counted from the article’s own. */
export const weekdayOfWeek: Step = defineDateRule({
  id: 'date/weekday-of-week',
  countsFrom: 'publication',
  starts: startsWeekday,
  find(words, at, { reference }) {
    const taken = takeWeekdayOfWeek(words, at)
    if (!taken) return undefined
    const { weekday, weeks } = taken.value
    const edtf = reference ? dayFrom(reference, weekday - weekdayOf(reference) + 7 * weeks) : null
    return { from: at, next: taken.next, edtf, basis: 'relative' }
  },
})
