import { formatDay, toOrdinal } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { yearOfMonths } from '../../engine/near-dates.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { startsHoliday } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeHoliday, type FeastDay } from '../../lexicon/holidays.ts'

/** « d’ici Noël », « à la Toussaint », « avant Pâques 2016 »: the day of a feast, where a preposition makes it a time. */
export const holiday: Step = defineDateRule({
  id: 'date/holiday',
  countsFrom: 'publication',
  starts: startsHoliday,
  find(words, at, { reference }) {
    const taken = takeHoliday(words, at)
    if (!taken) return undefined
    const { value, next } = taken
    if (value.year !== undefined) return { from: at, next, edtf: formatDay(value.day(value.year)), basis: 'explicit' }
    // « à Pâques », without a verb that tells, is the next one.
    const meant = value.which ?? directionAround(words, at, next) ?? 'future'
    return { from: at, next, edtf: reference ? formatDay(value.day(yearOf(reference, value, meant))) : null, basis: value.which === undefined ? 'publication' : 'relative' }
  },
})

/** The year of the month that the feast is in this year; in that month, the day decides. */
function yearOf(reference: Reference, { day }: FeastDay, which: FeastDay['which']): number {
  const own = day(reference.year)
  const isOver = reference.grain === 'day' && own.month === reference.month && toOrdinal(own) < toOrdinal(reference)
  if (isOver && (which === 'future' || which === 'next')) return reference.year + 1
  if (isOver && (which === 'last' || which === 'past')) return reference.year
  return yearOfMonths(reference, { first: own.month - 1, length: 1 }, which)
}
