import type { Step } from '../engine/define-rule.ts'
import { chooseEntities } from '../resolve/choose-entities.ts'
import { checkDates } from './check-dates.ts'
import { checkNames } from './check-names.ts'
import { chooseMentions } from './choose-mentions.ts'
import { dateArticles } from './date-articles.ts'
import { repeatMentions } from './repeat-mentions.ts'

/** What goes over the findings of rules; each runs once what it needs is there. */
export const refiners: readonly Step[] = [chooseMentions, chooseEntities, repeatMentions, dateArticles, checkDates, checkNames]
