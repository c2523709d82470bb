import type { Step } from '../../engine/define-rule.ts'
import { figureRule, isTooSmall, isYearLike } from '../../lexicon/figure-rule.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { countedBefore } from '../../lexicon/figure-shared-units.ts'

/** The same things in another place: « 30 emplois à Lannion et 12 à Brest », « 4 agences en France, 3 en Belgique ». */
export const elsewhere: Step = figureRule({
  id: 'figure/elsewhere',
  read(quantities, quantity, index) {
    const { items } = quantities
    const whole = quantities.list[index - 1]
    if (quantity.unit || quantity.number.unit !== undefined || isTooSmall(quantity) || isYearLike(quantity) || whole?.unit?.kind !== 'count') return undefined
    const isPlace = (at: number): boolean => /^(?:a|en|au|aux|dans|chez)$/u.test(items[at]?.form ?? '') && /^\p{Lu}/u.test(items[at + 1]?.text ?? '')
    const isNext = /^(?:,|et|puis)$/u.test(items[quantity.at - 1]?.form ?? '') && isPlace(whole.next) && isPlace(quantity.next)
    return isNext && countedBefore(quantities, index) === whole ? { unit: whole.unit.unit, measure: measureOf(quantities, whole) } : undefined
  },
})
