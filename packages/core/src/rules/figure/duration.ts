import type { Step } from '../../engine/define-rule.ts'
import { figureRule, isTooSmall } from '../../lexicon/figure-rule.ts'
import { isAnchored, isClockTime, isRoundTheClock } from '../../lexicon/figure-durations.ts'

/** How long: « depuis trois ans », « dix-huit mois », « six semaines ». Not « il y a trois ans » (a date), not « à 18 heures » (a time of day). */
export const duration: Step = figureRule({
  id: 'figure/duration',
  read({ items, list }, quantity, index) {
    if (quantity.unit?.kind !== 'duration' || isTooSmall(quantity)) return undefined
    if (isAnchored(items, quantity) || isClockTime(items, quantity) || isRoundTheClock(items, quantity, list[index + 1])) return undefined
    return {}
  },
})
