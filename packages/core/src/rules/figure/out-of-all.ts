import type { Step } from '../../engine/define-rule.ts'
import { isBare } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { unitOrMoney, valueLike } from '../../lexicon/figure-shared-units.ts'

/** The whole that a number is a part of: « Dix-neuf emplois sur trente-quatre », « il manque 2,9 millions sur 7 ». « Huit sur dix » is a way to say most. */
export const outOfAll: Step = figureRule({
  id: 'figure/out-of-all',
  read(quantities, quantity, index) {
    const { items, list } = quantities
    const part = list[index - 1]
    // « sur 45 », « sur les 45 reçus »
    const link = items[quantity.at - 1]?.form === 'les' ? quantity.at - 2 : quantity.at - 1
    if (!part || !isBare(items, quantity) || items[link]?.form !== 'sur' || part.next !== link) return undefined
    const unit = part.unit && !/^(?:count|amount)$/u.test(part.unit.kind) ? undefined : unitOrMoney(quantities, part)
    const value = valueLike(part, quantity)
    // « huit clients sur dix », « trois sur cinq »
    const isRatio = part.number.power === 0 && (value <= 10 || value === 100 || value === 1000)
    return unit === undefined || isRatio || value <= part.value ? undefined : { unit, value, measure: measureOf(quantities, part) }
  },
})
