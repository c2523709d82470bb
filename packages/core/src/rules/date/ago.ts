import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { distantDate } from '../../engine/shift-date.ts'
import { startsAgo } from '../../lexicon/date-starts.ts'
import { takeAgo } from '../../lexicon/time-distances.ts'

/** « il y a deux ans », « il y a déjà 4 jours », « voilà six mois »: so long before the article’s date, marked as about unless said to the day. */
export const ago: Step = defineDateRule({
  id: 'date/ago',
  countsFrom: 'publication',
  starts: startsAgo,
  find(words, at, { reference }) {
    const taken = takeAgo(words, at)
    if (!taken) return undefined
    const { amount, unit, isRough } = taken.value
    const edtf = reference && amount !== undefined ? distantDate(reference, { amount: -amount, unit }, isRough) : undefined
    return { from: at, next: taken.next, edtf: edtf ?? null, basis: 'relative' }
  },
})
