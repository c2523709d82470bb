import { formatDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { comesEveryYear, namesStreet, startOfDay, takeWrittenDay } from '../../lexicon/date-parts.ts'
import { startsDay } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeWhich } from '../../lexicon/lone-months.ts'
import { isCalendarDay, resolveDay } from '../../lexicon/written-days.ts'

/** A day and a month without a year: the year near the article's own in which the weekday is right, and the tense; none when it has no date. */
export const dayMonth: Step = defineDateRule({
  id: 'date/day-month',
  countsFrom: 'publication',
  starts: startsDay,
  find(words, at, { reference }) {
    const taken = takeWrittenDay(words, at)
    if (!taken || taken.value.year !== undefined || !isCalendarDay(taken.value) || namesStreet(words, at) || comesEveryYear(words, at, taken.next)) return undefined
    const from = startOfDay(words, at)
    const which = takeWhich(words, taken.next)
    const next = which?.next ?? taken.next
    const { day, basis } = resolveDay(reference, taken.value, which?.value ?? directionAround(words, from, next))
    return { from, next, edtf: day ? formatDay(day) : null, basis: which ? 'relative' : basis }
  },
})
