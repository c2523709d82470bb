import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** « 87 % », « + 36 % », « douze pour cent »; the sign belongs to it, and makes it negative. */
export const percentage: Step = figureRule({
  id: 'figure/percentage',
  read: (_, { unit }) => (unit?.kind === 'percentage' ? {} : undefined),
})
