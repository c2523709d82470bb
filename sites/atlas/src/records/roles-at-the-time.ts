import { byId, roles, type Entity, type Quote } from '@garrigue/data'

/** A function in which an article presents somebody. */
export interface RoleAtTheTime {
  /** As printed. */
  readonly title: string
  readonly organization: Entity | undefined
}

/** Two functions say who speaks; more would hide what is said. */
const MOST = 2

/** In which functions the article that quotes a person presents them, in the order of the text; none when it does not say. */
export function rolesAtTheTime({ speaker, evidence }: Quote): readonly RoleAtTheTime[] {
  const sources = new Set(evidence.map(({ source }) => source))
  const found = roles.filter((role) => speaker !== null && role.person === speaker && role.stance === 'asserted' && role.evidence.some(({ source }) => sources.has(source)))
  const inOrder = found.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return inOrder.slice(0, MOST).map(({ title, organization }) => ({ title, organization: organization === null ? undefined : byId(organization) }))
}
