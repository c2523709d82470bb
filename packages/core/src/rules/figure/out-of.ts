import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'
import { shareOfPercent } from '../../lexicon/figure-shares.ts'

/** So many out of so many, as a percentage: « deux sur trois », « huit entreprises sur dix ». « 24 heures sur 24 » says always. */
export const outOf: Step = figureRule({
  id: 'figure/out-of',
  read({ items, list }, { number, unit, value, next, qualifier }, index) {
    const whole = list[index + 1]
    const isCounted = unit ? unit.kind === 'count' && !/^(?:étoile|point)/u.test(unit.unit) : number.isSpelled && !number.isNoun
    if (!isCounted || !whole || whole.unit || whole.number.isNoun || items[next]?.form !== 'sur' || whole.at !== next + 1 || whole.value <= value) return undefined
    const share = shareOfPercent(value, whole.value)
    return { end: whole.end, ...share, qualifier: qualifier === 'exact' ? share.qualifier : qualifier, measure: unit?.words ?? null }
  },
})
