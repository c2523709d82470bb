import type { Step } from '../../engine/define-rule.ts'
import { isLabelled } from '../../lexicon/counted-labels.ts'
import { figureRule, isTooSmall } from '../../lexicon/figure-rule.ts'

/** A number, in digits or above two in words, with what it counts: « 4 500 entreprises », « trois clusters », « nos quatre premiers clients ». */
export const count: Step = figureRule({
  id: 'figure/count',
  read({ items }, quantity) {
    const { unit, number } = quantity
    if (unit?.kind !== 'count' || number.qualifier !== 'exact' || isTooSmall(quantity)) return undefined
    return isLabelled(items, quantity) ? undefined : {}
  },
})
