import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { understoodMoney } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import type { Quantities } from '../../lexicon/figure-quantities.ts'

/** Power of ten from which a bare number of a noun is an amount. */
const MILLION = 1e6
/** How many numbers before an amount may tell its currency. */
const REACH = 6

/** Millions of nothing are millions of the country's currency, as are sums « TTC »: « un chiffre d'affaires de 1,3 million », « centaines de millions ». */
export const understoodCurrency: Step = figureRule({
  id: 'figure/understood-currency',
  read(quantities, { number, value, unit, at, next }, index) {
    const { items, list } = quantities
    if (unit || number.unit !== undefined) return undefined
    // « 18 000 TTC »
    if (/^(?:HT|TTC|HTVA|TVAC)$/u.test(items[next]?.text ?? '')) return { unit: currencyOf(quantities, index), measure: understoodMoney(items, at, next) }
    if (value < MILLION) return undefined
    const money = understoodMoney(items, at, next)
    // « 3,6 millions d'habitants, la Flandre 6,5 millions »: what was counted before.
    const counted = list.slice(Math.max(0, index - 2), index).some((before) => before.unit?.kind === 'count' && before.number.isNoun)
    if (money === null && (!number.isNoun || counted || goesOn(items, next))) return undefined
    return { unit: currencyOf(quantities, index), measure: money }
  },
})

/** « 3 millions de curieux », « 2 millions d'entre eux »; a number that the text does not end. */
function goesOn(items: readonly Item[], next: number): boolean {
  return /^(?:de|d|des)$/u.test(items[next]?.form ?? '')
}

/** The currency of an amount shortly before, else that of the page. */
function currencyOf({ list, local }: Quantities, index: number): string {
  const before = list.slice(Math.max(0, index - REACH), index).findLast(({ unit }) => unit?.kind === 'amount')
  return before?.unit?.unit ?? local.own
}
