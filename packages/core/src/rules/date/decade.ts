import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { startWithPart } from '../../lexicon/date-parts.ts'
import { startsDecade } from '../../lexicon/date-starts.ts'
import { takeDecade } from '../../lexicon/decades.ts'

/** « années 1980 », « fin des années 90 », « années soixante-dix »: ten years. */
export const decade: Step = defineDateRule({
  id: 'date/decade',
  countsFrom: 'publication',
  starts: startsDecade,
  find(words, at) {
    const taken = takeDecade(words, at)
    if (!taken) return undefined
    const { from, part } = startWithPart(words, at)
    return { from, next: taken.next, edtf: `${taken.value / 10}X`, basis: 'explicit', part }
  },
})
