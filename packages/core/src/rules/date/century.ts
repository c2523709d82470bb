import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { takeCentury } from '../../lexicon/centuries.ts'
import { startWithPart } from '../../lexicon/date-parts.ts'
import { startsCentury } from '../../lexicon/date-starts.ts'

/** « XIXe siècle », « début du XXe siècle », « vingtième siècle »: a hundred years. */
export const century: Step = defineDateRule({
  id: 'date/century',
  countsFrom: 'publication',
  starts: startsCentury,
  find(words, at) {
    const taken = takeCentury(words, at)
    if (!taken) return undefined
    const { from, part } = startWithPart(words, at)
    return { from, next: taken.next, edtf: `${String(taken.value - 1).padStart(2, '0')}XX`, basis: 'explicit', part }
  },
})
