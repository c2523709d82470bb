import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPaid, understoodMoney } from '../../lexicon/figure-measures.ts'
import { figureRule, isYearLike } from '../../lexicon/figure-rule.ts'
import { currencyNear } from '../../lexicon/figure-shared-units.ts'

/** Power of ten from which a bare number of a noun is an amount. */
const MILLION = 1e6

/** Millions of nothing are millions of the country's currency, as are sums « TTC »: « un chiffre d'affaires de 1,3 million », « centaines de millions ». */
export const understoodCurrency: Step = figureRule({
  id: 'figure/understood-currency',
  read(quantities, quantity, index) {
    const { number, value, unit, at, next } = quantity
    const { items, list } = quantities
    if (unit || number.unit !== undefined) return undefined
    // « 18 000 TTC »
    if (/^(?:HT|TTC|HTVA|TVAC)$/u.test(items[next]?.text ?? '')) return { unit: currencyNear(quantities, index), measure: understoodMoney(items, at, next) }
    if (isPaid(items, quantity) && !isYearLike(quantity)) return { unit: currencyNear(quantities, index), measure: null }
    if (value < MILLION) return undefined
    const money = understoodMoney(items, at, next)
    // « 3,6 millions d'habitants, la Flandre 6,5 millions »: what was counted before.
    const counted = list.slice(Math.max(0, index - 2), index).some((before) => before.unit?.kind === 'count' && before.number.isNoun)
    if (money === null && (!number.isNoun || counted || goesOn(items, next))) return undefined
    return { unit: currencyNear(quantities, index), measure: money }
  },
})

/** « 3 millions de curieux », « 2 millions d'entre eux »; a number that the text does not end. */
function goesOn(items: readonly Item[], next: number): boolean {
  return /^(?:de|d|des)$/u.test(items[next]?.form ?? '')
}
