import type { DateExpression } from '@garrigue/schema'
import { boundsOf, formatDay, isDay, parseDay, shiftMonth, type CalendarDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayOfSomeMonth } from '../../engine/near-dates.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { startsNumber } from '../../lexicon/date-starts.ts'
import { takeLoneDay, type LoneDay } from '../../lexicon/lone-days.ts'

/** How far before, in characters, the date may stand whose month a day shares. */
const NEAR = 150

/** « le 12 du mois dernier », « le 14 » after « le 10 mars »: a day whose month is the article’s, or that of a date named before: just before, or with the same number. */
export const dayAlone: Step = defineDateRule({
  id: 'date/day-alone',
  countsFrom: 'publication',
  starts: startsNumber,
  find(words, at, { reference, dateBefore }) {
    const taken = takeLoneDay(words, at)
    const start = words[at]?.start ?? 0
    if (!taken) return undefined
    const isOwn = taken.value.months !== undefined || taken.value.which !== undefined
    const isSame = ({ edtf }: DateExpression): boolean => isWholeDay(edtf) && parseDay(edtf ?? '').day === taken.value.day
    const named = isOwn ? undefined : (dateBefore(start, isSame) ?? dateBefore(start, ({ end }) => start - end <= NEAR))
    if (!isOwn && (!named || !isWholeDay(named.edtf))) return undefined
    const day = named?.edtf ? following(parseDay(named.edtf), taken.value.day) : reference && fromReference(reference, taken.value)
    if (day && !isDay(day)) return undefined
    return { from: at, next: taken.next, edtf: day ? formatDay(day) : null, basis: 'relative' }
  },
})

function isWholeDay(edtf: string | null): boolean {
  return edtf !== null && boundsOf(edtf)?.earliest === edtf
}

/** The first day with this number from another on. */
function following(from: CalendarDay, day: number): CalendarDay {
  return { ...(day >= from.day ? from : shiftMonth(from, 1)), day }
}

function fromReference(reference: Reference, { day, months, which }: LoneDay): CalendarDay | undefined {
  if (reference.grain !== 'day') return undefined
  return months === undefined ? dayOfSomeMonth(reference, { day }, which) : { ...shiftMonth(reference, months), day }
}
