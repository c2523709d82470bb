import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** About so many: « une vingtaine d'équipes », « un millier d'emplois »; more than so many: « des dizaines de bénévoles », « plusieurs millions de pages ». */
export const collective: Step = figureRule({
  id: 'figure/collective',
  read: (_, { unit, number }) => (unit?.kind === 'count' && number.qualifier !== 'exact' ? {} : undefined),
})
