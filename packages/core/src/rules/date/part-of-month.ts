import { shiftMonth, type CalendarDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { pieceOfMonth } from '../../engine/month-pieces.ts'
import { yearOfMonths, type Which } from '../../engine/near-dates.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { startsPartOfMonth } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { takePartOfMonth, type PartOfMonth } from '../../lexicon/parts-of-months.ts'

/** « première semaine d’octobre », « deuxième quinzaine d’avril 2016 », « dernier jeudi de juin »: some days of a month. */
export const partOfMonth: Step = defineDateRule({
  id: 'date/part-of-month',
  countsFrom: 'publication',
  starts: startsPartOfMonth,
  find(words, at, { reference }) {
    const taken = takePartOfMonth(words, at)
    if (!taken) return undefined
    const { piece, year, month, which } = taken.value
    const meant = monthOf(taken.value, reference, which ?? directionAround(words, at, taken.next))
    const edtf = meant && pieceOfMonth(meant, piece)
    if (meant && edtf === undefined) return undefined
    return { from: at, next: taken.next, edtf: edtf ?? null, basis: year === undefined ? (month === undefined ? 'relative' : 'publication') : 'explicit' }
  },
})

function monthOf({ month, year }: PartOfMonth, reference: Reference | undefined, which: Which): Pick<CalendarDay, 'year' | 'month'> | undefined {
  if (month !== undefined && year !== undefined) return { year, month }
  if (!reference) return undefined
  if (month !== undefined) return { year: yearOfMonths(reference, { first: month - 1, length: 1 }, which), month }
  return reference.grain === 'year' ? undefined : shiftMonth(reference, which === 'last' ? -1 : which === 'next' ? 1 : 0)
}
