import type { Step } from '../../engine/define-rule.ts'
import { antecedentOf, endOfRest, isBare, isCounted } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** So many more, or so many of them: « Quatre villes ont signé, trois autres hésitent », « trois d'entre elles », « cinq de plus ». */
export const others: Step = figureRule({
  id: 'figure/others',
  read(quantities, quantity, index) {
    const { items } = quantities
    const next = isBare(items, quantity) ? endOfRest(items, quantity) : undefined
    const whole = next === undefined ? undefined : antecedentOf(quantities, index, isCounted)
    return whole?.unit && { end: items[(next ?? 0) - 1]?.end ?? quantity.end, unit: whole.unit.unit, measure: measureOf(quantities, whole) }
  },
})
