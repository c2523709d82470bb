import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayFrom, weekdayDistance } from '../../engine/near-dates.ts'
import type { Reference } from '../../engine/reference-date.ts'
import { startsWeekday } from '../../lexicon/date-starts.ts'
import { takeLoneWeekday, type LoneWeekday } from '../../lexicon/lone-weekdays.ts'
import { tenseAround, type Tense } from '../../lexicon/tense.ts'

/** « lundi », « ce jeudi », « vendredi soir », « lundi dernier »: the last one before the article’s day or that day, the next one when it is to come. */
export const weekday: Step = defineDateRule({
  id: 'date/weekday',
  countsFrom: 'publication',
  starts: startsWeekday,
  find(words, at, { reference }) {
    const taken = takeLoneWeekday(words, at)
    if (!taken) return undefined
    const { from } = taken.value
    const edtf = reference ? dayFrom(reference, distanceOf(reference, taken.value, tenseAround(words, from, taken.next))) : null
    return { from, next: taken.next, edtf, basis: 'weekday' }
  },
})

function distanceOf(reference: Reference, { weekday: number, which, weeksMore }: LoneWeekday, tense: Tense | undefined): number {
  if (which === 'last') return weekdayDistance(reference, number, 'past') || -7
  if (weeksMore > 0) return weekdayDistance(reference, number, 'future') + 7 * weeksMore
  if (which === 'next') return weekdayDistance(reference, number, 'future') || 7
  if (which === 'this') return weekdayDistance(reference, number, tense === 'present' ? 'future' : tense === 'announced' ? 'past' : tense)
  return weekdayDistance(reference, number, tense === 'future' || tense === 'present' ? 'future' : 'past')
}
