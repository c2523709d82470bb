import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** A number with its currency before it: « $4M », « CHF 1,5 million », « € 300 ». */
export const currencyFirst: Step = figureRule({
  id: 'figure/currency-first',
  read: (_, { unit }) => (unit?.kind === 'amount' && unit.at !== undefined ? {} : undefined),
})
