import type { Step } from '../../engine/define-rule.ts'
import { figureRule, isTooSmall, isYearLike } from '../../lexicon/figure-rule.ts'
import { isMinutes } from '../../lexicon/figure-durations.ts'
import { unitSharedWith } from '../../lexicon/figure-shared-units.ts'

/** The first of two numbers with one unit: « entre 300 et 1 500 euros », « de 22 à 60 salariés », « 50, 100 embauches », « 10-12 personnes ». */
export const sharedUnit: Step = figureRule({
  id: 'figure/shared-unit',
  read(quantities, quantity, index) {
    const shared = quantity.unit || quantity.number.unit !== undefined ? undefined : unitSharedWith(quantities, index)
    // « 5 jours sur 7, 365 jours par an »
    if (!shared || quantities.items[quantity.at - 1]?.form === 'sur' || isMinutes(quantities.items, quantity) || isTooSmall(quantity) || (isYearLike(quantity) && shared.link !== 'a')) return undefined
    return { unit: shared.unit, value: shared.value, measure: shared.measure }
  },
})
