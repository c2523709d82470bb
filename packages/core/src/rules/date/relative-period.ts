import { weekdayOf } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { periodFrom } from '../../engine/periods.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { withEn } from '../../lexicon/date-parts.ts'
import { startsPeriod } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takeRelativePeriod, type RelativePeriod } from '../../lexicon/relative-periods.ts'
import type { Direction } from '../../engine/near-dates.ts'

/** « la semaine dernière », « le mois prochain », « l’an dernier », « cette année », « fin de l’année », « l’année qui s’achève ». */
export const relativePeriod: Step = defineDateRule({
  id: 'date/relative-period',
  countsFrom: 'publication',
  starts: startsPeriod,
  find(words, at, { reference }) {
    const taken = takeRelativePeriod(words, at)
    if (!taken) return undefined
    const from = taken.value.part === undefined ? at : withEn(words, at)
    const times = reference ? timesOf(reference, taken.value, directionAround(words, from, taken.next)) : 0
    return { from, next: taken.next, edtf: reference ? periodFrom(reference, taken.value.period, times) : null, basis: 'relative', part: taken.value.part }
  },
})

/** The start of a year is to come only as the next one’s once it is over, its end is gone by only as the last one’s before; « ce week-end » is over on Monday, when it is told of. */
function timesOf({ grain, month, ...day }: Reference, { period, times, part }: RelativePeriod, direction: Direction): number {
  if (period === 'year' && times === 0 && part !== undefined && grain !== 'year') {
    if (part === 'start' && direction === 'future' && month > 4) return 1
    if (part === 'end' && direction === 'past' && month <= 8) return -1
  }
  const weekday = weekdayOf({ ...day, month })
  if (period === 'weekend' && times === 0) return direction === 'past' && weekday <= 5 ? -1 : 0
  if (period === 'weekend' && times === 1) return weekday <= 4 ? 0 : 1
  return times
}
