import type { Step } from '../../engine/define-rule.ts'
import { isBare, isBehindBe } from '../../lexicon/figure-ellipses.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** How many people « we » or « they » are: « nous étions 6 en 2020 », « ils sont aujourd'hui 300 ». */
export const people: Step = figureRule({
  id: 'figure/people',
  read: ({ items }, quantity) => (isBare(items, quantity) && isBehindBe(items, quantity) ? { unit: 'personne', measure: 'personnes' } : undefined),
})
