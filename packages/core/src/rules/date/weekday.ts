import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayFrom, weekdayDistance, weekdayWithin } from '../../engine/near-dates.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { startsWeekday } from '../../lexicon/date-starts.ts'
import { takeLoneWeekday, type LoneWeekday } from '../../lexicon/lone-weekdays.ts'
import { tenseAround, type Tense } from '../../lexicon/tense.ts'

/** « lundi », « ce jeudi », « vendredi soir », « lundi dernier »: the last one before the article’s day or that day, the next one when it is to come, or the one within the days that the text has just named. */
export const weekday: Step = defineDateRule({
  id: 'date/weekday',
  countsFrom: 'publication',
  starts: startsWeekday,
  find(words, at, { reference, dateBefore }) {
    const taken = takeLoneWeekday(words, at)
    if (!taken) return undefined
    const { from, which, weekday: number } = taken.value
    const tense = tenseAround(words, from, taken.next)
    const start = words[from]?.start ?? 0
    const span = which === undefined && tense !== 'past' ? dateBefore(start, ({ edtf, end }) => start - end < NEAR && weekdayWithin(edtf ?? '', number) !== undefined)?.edtf : undefined
    const edtf = (span && weekdayWithin(span, number)) ?? (reference ? dayFrom(reference, distanceOf(reference, taken.value, tense)) : null)
    return { from, next: taken.next, edtf, basis: 'weekday' }
  },
})

/** How far before, in characters, the days of an event may be named: « Du 24 au 26 janvier, salon … mercredi, démonstration ». */
const NEAR = 600

function distanceOf(reference: Reference, { weekday: number, which, weeksMore }: LoneWeekday, tense: Tense | undefined): number {
  if (which === 'last') return weekdayDistance(reference, number, 'past') || -7
  if (weeksMore > 0) return weekdayDistance(reference, number, 'future') + 7 * weeksMore
  if (which === 'next') return weekdayDistance(reference, number, 'future') || 7
  if (which === 'this') return weekdayDistance(reference, number, tense === 'present' ? 'future' : tense === 'announced' ? 'past' : tense)
  return weekdayDistance(reference, number, tense === 'future' || tense === 'present' ? 'future' : 'past')
}
