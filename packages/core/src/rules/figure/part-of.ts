import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { figureRule, isTooSmall, isYearLike } from '../../lexicon/figure-rule.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { countedBefore, unitOrMoney, valueLike } from '../../lexicon/figure-shared-units.ts'

/** A number that counts what the one before it counted: « vingt-trois machines, dont neuf en Occitanie », « 60 salariés contre 22 un an plus tôt ». */
export const partOf: Step = figureRule({
  id: 'figure/part-of',
  read(quantities, quantity, index) {
    const { items } = quantities
    if (quantity.unit || quantity.number.unit !== undefined || isTooSmall(quantity) || isYearLike(quantity)) return undefined
    if (!/^(?:dont|contre|soit)$/u.test(items[quantity.at - 1]?.form ?? '') || goesOn(items, quantity.next)) return undefined
    const whole = countedBefore(quantities, index)
    const unit = whole && unitOrMoney(quantities, whole)
    return unit === undefined || !whole ? undefined : { unit, value: valueLike(whole, quantity), measure: measureOf(quantities, whole) }
  },
})

/** « dont 12 de plus », « dont trois d'entre eux », « dont 2 sur 3 »; not « dont 1,1 de la Région » */
function goesOn(items: readonly Item[], next: number): boolean {
  return /^(?:d|sur|fois)$/u.test(items[next]?.form ?? '') || (items[next]?.form === 'de' && !/^(?:la|l)$/u.test(items[next + 1]?.form ?? ''))
}
