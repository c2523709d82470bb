import { asOf, roles, type Role } from '@garrigue/data'

/** The functions that the press of one year attests, and those that it attested before and has not mentioned since. */
export interface RolesOfYear {
  readonly year: string
  readonly attested: readonly Role[]
  readonly earlier: readonly Role[]
}

/** Who held it is named, somebody says it is so, and it is known when: oldest source first. */
export const datedRoles: readonly Role[] = roles
  .filter(({ person, attestedAt, stance }) => person !== null && attestedAt !== null && stance === 'asserted')
  .toSorted((a, b) => inOrder(dayOf(a), dayOf(b)) || inOrder(a.evidence[0]?.source ?? '', b.evidence[0]?.source ?? '') || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))

/** One entry for each year in which the press attests a function, oldest first. A source that may be of two years counts in both. */
export const rolesByYear: readonly RolesOfYear[] = yearsOf(datedRoles).map((year) => {
  const attested = datedRoles.filter((role) => yearsOf([role]).includes(year))
  const held = new Set(asOf(`${year}-12-31`).map(({ claim }) => claim.id))
  const mentioned = new Set(attested.map(holding))
  return { year, attested, earlier: datedRoles.filter((role) => held.has(role.id) && !attested.includes(role) && !mentioned.has(holding(role))) }
})

function yearsOf(some: readonly Role[]): readonly string[] {
  const years = some.flatMap(({ attestedAt }) => (attestedAt ? [attestedAt.earliest, attestedAt.latest] : [])).map((day) => day.slice(0, 4))
  return [...new Set(years)].toSorted(inOrder)
}

function dayOf({ attestedAt }: Role): string {
  return attestedAt?.earliest ?? ''
}

/** Who and where: a newer title at the same place replaces an older one. */
function holding({ person, organization }: Role): string {
  return `${person ?? ''} ${organization ?? ''}`
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
