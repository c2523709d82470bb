import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { measureAt } from '../../lexicon/measure-units.ts'

/** A price for a unit of something: « 18 euros du m2 », « 12 €/kWh », « 95 euros la tonne ». A price for a time (« par mois ») is a plain amount. */
export const pricePer: Step = figureRule({
  id: 'figure/price-per',
  read({ items }, { unit, next }) {
    const from = unit?.kind === 'amount' ? behindLink(items, next) : undefined
    const per = from === undefined ? undefined : measureAt(items, from)
    const last = per && items[per.next - 1]
    return unit && last ? { end: last.end, unit: `${unit.unit}/${per.unit}`, measure: 'prix' } : undefined
  },
})

/** Past « du », « le », « la », « l' », « par », « / », « de la ». */
function behindLink(items: readonly Item[], at: number): number | undefined {
  const [first, second] = [items[at], items[at + 1]]
  if (first?.form === 'l' && second?.form === "'") return at + 2
  if (first?.form === 'de' && second?.form === 'la') return at + 2
  return first?.text === '/' || /^(?:du|le|la|par)$/u.test(first?.form ?? '') ? at + 1 : undefined
}
