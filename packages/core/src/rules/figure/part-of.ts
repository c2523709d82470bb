import type { Step } from '../../engine/define-rule.ts'
import { figureRule, isTooSmall, isYearLike } from '../../lexicon/figure-rule.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { countedBefore, valueLike } from '../../lexicon/figure-shared-units.ts'

/** A number that counts what the one before it counted: « vingt-trois machines, dont neuf en Occitanie », « 60 salariés contre 22 un an plus tôt ». */
export const partOf: Step = figureRule({
  id: 'figure/part-of',
  read(quantities, quantity, index) {
    const { items } = quantities
    if (quantity.unit || quantity.number.unit !== undefined || isTooSmall(quantity) || isYearLike(quantity)) return undefined
    if (!/^(?:dont|contre)$/u.test(items[quantity.at - 1]?.form ?? '') || /^(?:de|d|sur)$/u.test(items[quantity.next]?.form ?? '')) return undefined
    const whole = countedBefore(quantities, index)
    return whole?.unit && { unit: whole.unit.unit, value: valueLike(whole, quantity), measure: measureOf(quantities, whole) }
  },
})
