import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { periodAround } from '../../engine/shift-date.ts'
import { startsSamePeriod } from '../../lexicon/date-starts.ts'
import { takeSamePeriod } from '../../lexicon/same-periods.ts'

/** « la même année », « le mois suivant », « le lendemain »: from the date that the text named last. */
export const samePeriod: Step = defineDateRule({
  id: 'date/same-period',
  countsFrom: 'publication',
  starts: startsSamePeriod,
  find(words, at, { dateBefore }) {
    const taken = takeSamePeriod(words, at)
    if (!taken) return undefined
    const named = dateBefore(words[at]?.start ?? 0)?.edtf ?? undefined
    return { from: at, next: taken.next, edtf: named === undefined ? null : (periodAround(named, taken.value) ?? null), basis: 'relative' }
  },
})
