import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { isExact, shiftDate } from '../../engine/shift-date.ts'
import { startsStretch } from '../../lexicon/date-starts.ts'
import { takeLater } from '../../lexicon/time-distances.ts'

/** « trois ans plus tard », « six mois auparavant »: so long after or before the date that the text named last. */
export const later: Step = defineDateRule({
  id: 'date/later',
  countsFrom: 'publication',
  starts: startsStretch,
  find(words, at, { reference, dateBefore }) {
    const taken = takeLater(words, at)
    if (!taken) return undefined
    const { amount, unit, isRough } = taken.value
    const before = dateBefore(words[at]?.start ?? 0)
    const isNear = before !== undefined && before.start >= (words[0]?.start ?? 0)
    // « contre 2 M€ un an plus tôt », with no date beside it, counts from the article’s own.
    const named = amount !== undefined && amount < 0 && !isNear ? reference?.edtf : (before?.edtf ?? undefined)
    const edtf = named !== undefined && amount !== undefined ? shiftDate(named, { amount, unit }) : undefined
    const isAbout = isRough || (unit !== 'year' && !isExact({ amount: amount ?? 0, unit }))
    return { from: at, next: taken.next, edtf: edtf === undefined ? null : isAbout ? `${edtf}~` : edtf, basis: 'relative' }
  },
})
