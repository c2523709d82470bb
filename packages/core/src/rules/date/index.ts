import type { Step } from '../../engine/define-rule.ts'
import { dayMonthYear } from './day-month-year.ts'
import { dayMonth } from './day-month.ts'
import { monthYear } from './month-year.ts'
import { numeric } from './numeric.ts'
import { year } from './year.ts'

/** The first four stand by themselves, and may tell when an article was published; the others count from that day. */
export const dateRules: readonly Step[] = [numeric, dayMonthYear, monthYear, year, dayMonth]
