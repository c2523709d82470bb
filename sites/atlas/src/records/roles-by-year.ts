import { roles, type Role } from '@garrigue/data'

/** The functions that the press attests up to the end of a year. */
export interface RolesOfYear {
  readonly year: string
  /** By the press of the year itself. */
  readonly attested: readonly Role[]
  /** The same, with what was attested before of the same persons in the same organizations. */
  readonly mentioned: readonly Role[]
  /** Attested before, and not mentioned in the year. */
  readonly earlier: readonly Role[]
}

/** Who held it is named, somebody says it is so, and it is known when: oldest source first. */
export const datedRoles: readonly Role[] = roles
  .filter(({ person, attestedAt, stance }) => person !== null && attestedAt !== null && stance === 'asserted')
  .toSorted((a, b) => inOrder(dayOf(a), dayOf(b)) || inOrder(a.evidence[0]?.source ?? '', b.evidence[0]?.source ?? '') || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))

/** One entry for each year in which the press attests a function, oldest first. A source that may be of two years counts in both. */
export const rolesByYear: readonly RolesOfYear[] = yearsOf(datedRoles).map((year) => {
  const attested = datedRoles.filter((role) => yearsOf([role]).includes(year))
  const holdings = new Set(attested.map(holdingOf))
  // A source that may be of a later year says nothing certain of this one.
  const known = datedRoles.filter((role) => attested.includes(role) || (role.attestedAt?.latest ?? '') <= `${year}-12-31`)
  return { year, attested, mentioned: known.filter((role) => holdings.has(holdingOf(role))), earlier: known.filter((role) => !holdings.has(holdingOf(role))) }
})

function yearsOf(some: readonly Role[]): readonly string[] {
  const years = some.flatMap(({ attestedAt }) => (attestedAt ? [attestedAt.earliest, attestedAt.latest] : [])).map((day) => day.slice(0, 4))
  return [...new Set(years)].toSorted(inOrder)
}

function dayOf({ attestedAt }: Role): string {
  return attestedAt?.earliest ?? ''
}

/** Who and where: a newer title at the same place stands before an older one. */
export function holdingOf({ person, organization }: Role): string {
  return `${person ?? ''} ${organization ?? ''}`
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
