import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { figureRule, isTooSmall, isYearLike } from '../../lexicon/figure-rule.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import type { Quantity } from '../../lexicon/figure-quantities.ts'
import { countedBefore } from '../../lexicon/figure-shared-units.ts'

/** A number from which what stands beside an amount is one. */
const THOUSAND = 1000

/** The same things elsewhere, or at another time: « 30 emplois à Lannion et 12 à Brest », « 12 emplois en 2016, 25 en 2017 et 40 en 2018 ». */
export const elsewhere: Step = figureRule({
  id: 'figure/elsewhere',
  read(quantities, quantity, index) {
    const { items, list } = quantities
    if (quantity.unit || quantity.number.unit !== undefined || isTooSmall(quantity) || isYearLike(quantity)) return undefined
    if (!/^(?:,|et|puis)$/u.test(items[quantity.at - 1]?.form ?? '')) return undefined
    const whole = countedBefore(quantities, index)
    const before = list[index - 1]
    // « 1,6 M€ de l'État, 900 000 de la Région »
    const isSum = whole?.unit?.kind === 'amount' && quantity.value >= THOUSAND && /^(?:de|du|pour|par)$/u.test(items[quantity.next]?.form ?? '')
    if (isSum && whole.unit) return { unit: whole.unit.unit, measure: measureOf(quantities, whole) }
    const isPlaced = before !== undefined && isPlace(items, before) && isPlace(items, quantity)
    const isAlike = isPlaced || (quantity.isDated && (before?.isDated === true || items[quantity.at - 1]?.form === 'puis'))
    return whole?.unit?.kind === 'count' && isAlike ? { unit: whole.unit.unit, measure: measureOf(quantities, whole) } : undefined
  },
})

function isPlace(items: readonly Item[], { next }: Quantity): boolean {
  return /^(?:a|en|au|aux|dans|chez)$/u.test(items[next]?.form ?? '') && /^\p{Lu}/u.test(items[next + 1]?.text ?? '')
}
