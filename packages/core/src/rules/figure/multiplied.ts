import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { isBare } from '../../lexicon/figure-ellipses.ts'

/** Most times that an amount is paid. */
const MOST = 100

/** An amount that is paid several times, as the whole sum: « 2 x 25.000 € ». */
export const multiplied: Step = figureRule({
  id: 'figure/multiplied',
  read({ items, list }, quantity, index) {
    const amount = list[index + 1]
    const isTimes = /^[x×]$/u.test(items[quantity.next]?.form ?? '') && amount?.at === quantity.next + 1
    if (!isTimes || amount.unit?.kind !== 'amount' || quantity.value > MOST || !Number.isInteger(quantity.value) || quantity.number.isSpelled || !isBare(items, quantity)) return undefined
    return { end: amount.end, value: quantity.value * amount.value, unit: amount.unit.unit }
  },
})
