import type { Rule } from '../../engine/define-rule.ts'
import { dayMonthYear } from './day-month-year.ts'
import { dayMonth } from './day-month.ts'
import { monthYear } from './month-year.ts'
import { numeric } from './numeric.ts'
import { year } from './year.ts'

/** Dates that stand by themselves: they may tell when an article was published. */
export const fullDateRules: readonly Rule<'dates'>[] = [numeric, dayMonthYear, monthYear, year]

/** Dates that count from the article's own date when they leave the year out. */
export const partialDateRules: readonly Rule<'dates'>[] = [dayMonth]
