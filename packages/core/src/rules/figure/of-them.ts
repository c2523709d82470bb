import type { Step } from '../../engine/define-rule.ts'
import { antecedentOf, isBare, isBehindBe, isBehindEn, isCounted } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** So many of what was counted before, which « en » takes up: « 340 caisses disparaissent ; on en retrouve douze ». */
export const ofThem: Step = figureRule({
  id: 'figure/of-them',
  read(quantities, quantity, index) {
    const { items, list } = quantities
    if (!isBare(items, quantity) || !isBehindEn(items, quantity)) return undefined
    // « nous étions 6, il en faudrait trente »
    const people = list.slice(Math.max(0, index - 2), index).findLast((before) => isBare(items, before) && isBehindBe(items, before))
    if (people) return { unit: 'personne', measure: 'personnes' }
    // « elle avait 12 ans ; elle en a 52 »
    const before = list[index - 1]
    if (before?.unit?.unit === 'an' && /^(?:a|ont|avait|avaient|aura|auront)$/u.test(items[quantity.at - 1]?.form ?? '')) return { unit: 'an', measure: 'âge' }
    const whole = antecedentOf(quantities, index, isCounted)
    return whole?.unit && { unit: whole.unit.unit, measure: measureOf(quantities, whole) }
  },
})
