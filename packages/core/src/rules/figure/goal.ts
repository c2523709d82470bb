import type { Step } from '../../engine/define-rule.ts'
import { antecedentOf, endsBetween, isCounted } from '../../lexicon/figure-ellipses.ts'
import { measureOf } from '../../lexicon/figure-measures.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** About so many of what the sentence counted: « Elle emploie 14 personnes et vise la vingtaine ». « Elle a la vingtaine » is an age. */
export const goal: Step = figureRule({
  id: 'figure/goal',
  read(quantities, quantity, index) {
    const { items } = quantities
    const [article, verb] = [items[quantity.number.at - 1], items[quantity.number.at - 2]]
    if (quantity.unit || quantity.number.qualifier !== 'about' || article?.form !== 'la' || items[quantity.next]?.form === 'de') return undefined
    if (!/^(?:vise|visent|visait|viser|vers|atteindre|atteint|atteindra|depasse|depasser|depassera|approche|approcher|frole|passe|passer|espere)$/u.test(verb?.form ?? '')) return undefined
    const whole = antecedentOf(quantities, index, (before) => isCounted(before) && !endsBetween(items, before.next, quantity.at))
    return whole?.unit && { start: article.start, unit: whole.unit.unit, measure: measureOf(quantities, whole) }
  },
})
