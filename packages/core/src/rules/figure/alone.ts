import type { Step } from '../../engine/define-rule.ts'
import { antecedentOf, endsBetween, isBare, isLast, isTakenUp } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { unitOrMoney } from '../../lexicon/figure-shared-units.ts'

/** A number that ends its clause, or opens it, with the unit of the one just before: « Le bail devait durer dix ans, il n'a tenu que trois ». */
export const alone: Step = figureRule({
  id: 'figure/alone',
  read(quantities, quantity, index) {
    const { items, list } = quantities
    if (!isBare(items, quantity) || !(isLast(items, quantity) || isTakenUp(items, quantity))) return undefined
    const before = list[index - 1]
    const whole = before && unitOrMoney(quantities, before) !== undefined ? before : antecedentOf(quantities, index, ({ next }) => !endsBetween(items, next, quantity.at))
    const unit = whole && unitOrMoney(quantities, whole)
    return unit === undefined || !whole ? undefined : { unit, measure: measureOf(quantities, whole) }
  },
})
