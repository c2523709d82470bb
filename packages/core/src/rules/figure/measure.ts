import type { Step } from '../../engine/define-rule.ts'
import { isLabelled } from '../../lexicon/counted-labels.ts'
import { figureRule, isTooSmall } from '../../lexicon/figure-rule.ts'

/** A number with a unit of measure: « 1 200 m2 », « 40 hectares », « 350 km », « 12 MW ». */
export const measure: Step = figureRule({
  id: 'figure/measure',
  read: ({ items }, quantity) => (quantity.unit?.kind === 'measure' && !isTooSmall(quantity) && !isLabelled(items, quantity) ? {} : undefined),
})
