import { dayFrom, monthFrom, monthsFrom, weekendFrom, weekFrom, yearFrom } from './near-dates.ts'
import type { Reference } from './reference-date.ts'

/** The stretches that words such as « cette semaine » name. */
export type Period = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century'

/** The period so many periods from the one that the reference is in; null when the reference is less exact than that. */
export function periodFrom(reference: Reference, period: Period, times: number): string | null {
  switch (period) {
    case 'day':
      return dayFrom(reference, times)
    case 'week':
      return weekFrom(reference, times)
    case 'weekend':
      return weekendFrom(reference, times)
    case 'month':
      return monthFrom(reference, times)
    case 'quarter':
      return monthsFrom(reference, 3, times)
    case 'half-year':
      return monthsFrom(reference, 6, times)
    case 'year':
      return yearFrom(reference, times)
    case 'decade':
      return `${String(Math.floor(reference.year / 10) + times).padStart(3, '0')}X`
    case 'century':
      return `${String(Math.floor(reference.year / 100) + times).padStart(2, '0')}XX`
  }
}
