import type { Step } from '../../engine/define-rule.ts'
import { ago } from './ago.ts'
import { ahead } from './ahead.ts'
import { century } from './century.ts'
import { dayAlone } from './day-alone.ts'
import { dayList } from './day-list.ts'
import { dayMonthYear } from './day-month-year.ts'
import { dayMonth } from './day-month.ts'
import { dayRange } from './day-range.ts'
import { dayWord } from './day-word.ts'
import { decade } from './decade.ts'
import { holiday } from './holiday.ts'
import { later } from './later.ts'
import { monthRange } from './month-range.ts'
import { monthYear } from './month-year.ts'
import { month } from './month.ts'
import { namedYear } from './named-year.ts'
import { neighbourWeekday } from './neighbour-weekday.ts'
import { numericDayMonth } from './numeric-day-month.ts'
import { numeric } from './numeric.ts'
import { partOfMonth } from './part-of-month.ts'
import { quarter } from './quarter.ts'
import { relativePeriod } from './relative-period.ts'
import { samePeriod } from './same-period.ts'
import { schoolReturn } from './school-return.ts'
import { season } from './season.ts'
import { weekdayDay } from './weekday-day.ts'
import { weekdayOfWeek } from './weekday-of-week.ts'
import { weekdayRange } from './weekday-range.ts'
import { weekday } from './weekday.ts'
import { yearFirst } from './year-first.ts'
import { yearRange } from './year-range.ts'
import { year } from './year.ts'

/**
 * The first five stand by themselves, and may tell when an article was published; the others count from that day, or need the names,
 * since a year within a name is the name's. The last five count from the dates that all the others found: they run in this order.
 */
export const dateRules: readonly Step[] = [
  numeric, yearFirst, dayMonthYear, monthYear, year,
  namedYear, yearRange, decade, century, quarter, season, dayRange, dayList, dayMonth, numericDayMonth, monthRange, month, partOfMonth, holiday, schoolReturn, dayWord, weekdayOfWeek, weekdayRange, weekdayDay, relativePeriod, ago, ahead,
  weekday, dayAlone, neighbourWeekday, samePeriod, later,
]
