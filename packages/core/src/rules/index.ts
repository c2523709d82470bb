import type { Step } from '../engine/define-rule.ts'
import { attributeRules } from './attribute/index.ts'
import { dateRules } from './date/index.ts'
import { figureRules } from './figure/index.ts'
import { mentionRules } from './mention/index.ts'
import { occurrenceRules } from './occurrence/index.ts'
import { quoteRules } from './quote/index.ts'
import { relationRules } from './relation/index.ts'
import { roleRules } from './role/index.ts'
import { statementRules } from './statement/index.ts'

/** All rules, kind by kind. The order in which they run follows from what they need; see `orderSteps`. */
export const rules: readonly Step[] = [...mentionRules, ...dateRules, ...roleRules, ...quoteRules, ...figureRules, ...attributeRules, ...relationRules, ...occurrenceRules, ...statementRules]
