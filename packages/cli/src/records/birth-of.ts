import { boundsOf } from '@garrigue/core'
import type { DateBasis, When } from '@garrigue/schema'

/**
 * When something came to be, from the day of its founding, or from its age as of the day of the source: « 15 ans d’âge » in June 2015 is a birth from June 1999 to
 * June 2000. `undefined` for other attributes, and for an age on an unknown day.
 */
export function birthOf(attribute: string, value: string, attestedAt: When | null, basis: DateBasis): When | undefined {
  if (attribute === 'founded') {
    const bounds = boundsOf(value)
    return bounds && { edtf: value, ...bounds, basis }
  }
  if (attribute !== 'age' || !/^\d{1,4}$/.test(value) || !attestedAt) return undefined
  const earliest = yearsBefore(attestedAt.earliest, Number(value) + 1)
  const latest = yearsBefore(attestedAt.latest, Number(value))
  return { edtf: `${latest.slice(0, 4)}~`, earliest, latest, basis: 'relative' }
}

/** The same day of an earlier year; 28 February where that year has no 29th. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  return `${year}${boundsOf(`${year}${day.slice(4)}`) ? day.slice(4) : '-02-28'}`
}
