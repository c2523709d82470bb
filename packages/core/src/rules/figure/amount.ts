import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** A number with its currency behind it: « 3 Mds € », « 1,2 million d'euros », « 10'000 francs », « 2 000 US $ ». */
export const amount: Step = figureRule({
  id: 'figure/amount',
  read: (_, { unit }) => (unit?.kind === 'amount' && unit.at === undefined ? {} : undefined),
})
