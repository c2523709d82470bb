import type { Step } from '../../engine/define-rule.ts'
import { isBare } from '../../lexicon/figure-ellipses.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { nounBehindKeyNumber } from '../../lexicon/counted-labels.ts'

/** A number that opens a line of a box, what it counts behind: « 620. Les emplois de la filière », « 1 200 : le nombre de places ». */
export const keyNumber: Step = figureRule({
  id: 'figure/key-number',
  read({ items }, quantity) {
    const noun = quantity.at === 0 && isBare(items, quantity) ? nounBehindKeyNumber(items, quantity.next) : undefined
    return noun && { unit: noun.unit, measure: noun.words }
  },
})
