import type { Step } from '../../engine/define-rule.ts'
import { antecedentOf, isBare, isCounted, isSubject } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** So many of what was counted before do something: « Sur 87 dossiers, 9 ont convaincu le jury », « Une dizaine auraient plu ». */
export const asSubject: Step = figureRule({
  id: 'figure/as-subject',
  read(quantities, quantity, index) {
    if (!isBare(quantities.items, quantity) || !isSubject(quantities.items, quantity)) return undefined
    const whole = antecedentOf(quantities, index, isCounted)
    return whole?.unit && { unit: whole.unit.unit, measure: measureOf(quantities, whole) }
  },
})
