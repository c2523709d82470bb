import { formatDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayNear } from '../../engine/near-dates.ts'
import { takeWeekday } from '../../lexicon/date-parts.ts'
import { startsNumericDay } from '../../lexicon/date-starts.ts'
import { takeSlashedDay } from '../../lexicon/numeric-dates.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { isCalendarDay } from '../../lexicon/written-days.ts'

/** « le 12/05 », « vendredi 13/05 »: a day and a month in digits need an article or a weekday, since « 3/4 » is a part. */
export const numericDayMonth: Step = defineDateRule({
  id: 'date/numeric-day-month',
  countsFrom: 'publication',
  starts: startsNumericDay,
  find(words, at, { reference }) {
    const weekday = takeWeekday(words, at)
    const taken = takeSlashedDay(words, weekday?.next ?? at)
    if (!taken || !isCalendarDay(taken.value)) return undefined
    if (!weekday && !/^(?:le|du|au)$/u.test(words[at - 1]?.form ?? '')) return undefined
    const day = reference && dayNear(reference, { ...taken.value, weekday: weekday?.value }, directionAround(words, at, taken.next))
    return { from: at, next: taken.next, edtf: day ? formatDay(day) : null, basis: 'publication' }
  },
})
