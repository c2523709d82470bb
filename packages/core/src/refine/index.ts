import type { Step } from '../engine/define-rule.ts'
import { checkDates } from './check-dates.ts'
import { chooseEntities } from '../resolve/choose-entities.ts'
import { dateArticles } from './date-articles.ts'

/** What goes over the findings of rules; each runs once what it needs is there. */
export const refiners: readonly Step[] = [chooseEntities, dateArticles, checkDates]
