import type { Step } from '../../engine/define-rule.ts'
import { figureRule, isTooSmall } from '../../lexicon/figure-rule.ts'

/** « 5 fois plus de subventions »: how many times. */
export const times: Step = figureRule({
  id: 'figure/times',
  read: (_, quantity) => (quantity.unit?.kind === 'times' && !isTooSmall(quantity) ? {} : undefined),
})
