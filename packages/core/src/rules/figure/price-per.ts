import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { pricedAt } from '../../lexicon/figure-prices.ts'

/** A price for a unit of something: « 18 euros du m2 », « 12 €/kWh », « 95 euros la tonne », « 25 $ l'heure ». What is paid « par mois » is a plain amount. */
export const pricePer: Step = figureRule({
  id: 'figure/price-per',
  read({ items }, quantity) {
    const { unit, next } = quantity
    const priced = unit?.kind === 'amount' ? pricedAt(items, next, quantity.value) : undefined
    const last = priced && items[priced.next - 1]
    return unit && last ? { end: last.end, unit: `${unit.unit}/${priced.unit}`, measure: 'prix' } : undefined
  },
})
