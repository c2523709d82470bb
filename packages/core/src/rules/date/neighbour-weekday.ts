import { boundsOf, formatDay, parseDay, shiftDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { weekdayDistance } from '../../engine/near-dates.ts'
import { startsWeekday } from '../../lexicon/date-starts.ts'
import { takeNeighbourWeekday } from '../../lexicon/lone-weekdays.ts'

/** « le mardi suivant », « le lundi précédent »: the weekday next to the day that the text named last. */
export const neighbourWeekday: Step = defineDateRule({
  id: 'date/neighbour-weekday',
  countsFrom: 'publication',
  starts: startsWeekday,
  find(words, at, { dateBefore }) {
    const taken = takeNeighbourWeekday(words, at)
    if (!taken) return undefined
    const { weekday, way } = taken.value
    const named = dateBefore(words[at]?.start ?? 0)?.edtf?.replaceAll('~', '')
    const bounds = named === undefined ? undefined : boundsOf(named)
    if (bounds?.earliest !== named) return { from: at, next: taken.next, edtf: null, basis: 'relative' }
    const day = parseDay(bounds?.earliest ?? '')
    const distance = weekdayDistance(day, weekday, way === 1 ? 'future' : 'past') || 7 * way
    return { from: at, next: taken.next, edtf: named === undefined ? null : formatDay(shiftDay(day, distance)), basis: 'relative' }
  },
})
