import { roles } from './generated/roles.ts'
import { inReadingOrder, type Position } from './in-reading-order.ts'
import type { Role, When } from './types.ts'

/** A function that somebody held, as the latest source up to a day says it. */
export interface Attestation {
  /** Id of who held it. */
  readonly person: string
  /** Id of where; null when the source does not tell. */
  readonly organization: string | null
  /** As printed: « président provisoire ». */
  readonly title: string
  /** The date of the source. From then on nobody has said it again, nor that it ended. */
  readonly date: When
  readonly claim: Role
}

/** `2015-05-06` */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Who held which function as of a day: for each person and organization what the latest source published up to that
 * day attests, with its date. What is denied or only planned, and what has no date, does not count. By person, then by
 * organization.
 *
 * Nothing is said of the days after the source: a function in the press is true when it is printed.
 *
 * @param day - `YYYY-MM-DD`
 * @throws {RangeError} for what is no such day
 *
 * @example
 * const then = asOf('2015-05-06').filter(({ organization }) => organization === 'frenchsouth-digital')
 */
export function asOf(day: string): readonly Attestation[] {
  if (!DAY.test(day)) throw new RangeError(`Expected a day such as 2015-05-06; got "${day}"`)
  const latest = new Map<string, Attestation[]>()
  for (const attestation of roles.toSorted((a, b) => inReadingOrder(positionOf(a), positionOf(b))).flatMap(attestationOf)) {
    const { person, organization, date } = attestation
    // A source that may be of a later day says nothing certain of this one.
    if (date.latest > day) continue
    const key = `${person} ${organization ?? '~'}`
    const known = latest.get(key)
    // Sources come oldest first; two of one day are both the latest.
    if (known?.[0]?.date.latest === date.latest) known.push(attestation)
    else if (known === undefined || (known[0]?.date.latest ?? '') < date.latest) latest.set(key, [attestation])
  }
  const keys = [...latest.keys()].sort()
  return keys.flatMap((key) => latest.get(key) ?? [])
}

function attestationOf(claim: Role): readonly Attestation[] {
  const { person, organization, title, attestedAt, stance } = claim
  return person === null || attestedAt === null || stance !== 'asserted'
    ? []
    : [{ person, organization, title, date: attestedAt, claim }]
}

function positionOf(claim: Role): Position {
  return claim.evidence[0] ?? { source: '', start: 0 }
}
