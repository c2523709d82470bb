import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { distantDate } from '../../engine/shift-date.ts'
import { startsAhead } from '../../lexicon/date-starts.ts'
import { takeAhead } from '../../lexicon/time-distances.ts'

/** « dans trois mois », « dans un an »: so long after the article’s date. */
export const ahead: Step = defineDateRule({
  id: 'date/ahead',
  countsFrom: 'publication',
  starts: startsAhead,
  find(words, at, { reference }) {
    const taken = takeAhead(words, at)
    if (!taken) return undefined
    const { amount = 0, unit, isRough } = taken.value
    const edtf = reference ? distantDate(reference, { amount, unit }, isRough) : undefined
    return { from: at, next: taken.next, edtf: edtf ?? null, basis: 'relative' }
  },
})
