import { relations, roles, type Relation, type Role } from '@garrigue/data'
import type { Tie } from './lay-out-network.ts'

/** What ties two entities, coarsely: how the line between them is drawn. */
export const TIE_FAMILIES = ['function', 'structure', 'place', 'activity'] as const
export type TieFamily = (typeof TIE_FAMILIES)[number]

/** Two entities, and the claims that tie them in one way. */
export interface ClaimedTie extends Tie {
  readonly family: TieFamily
  readonly claims: readonly (Relation | Role)[]
}

/** The predicates that are not about what two do together; one that a later version of the package brings is. */
const FAMILIES: Readonly<Record<string, TieFamily>> = {
  'merged-from': 'structure',
  'successor-of': 'structure',
  'part-of': 'structure',
  'member-of': 'structure',
  owns: 'structure',
  'located-in': 'place',
}

/** Every pair that a relation or a role names, once for each family of ties, in the order of their ids. A tie that was denied is none. */
export function collectTies(): readonly ClaimedTie[] {
  const claims = [...relations, ...roles].filter(({ stance }) => stance !== 'denied')
  const ties = claims.flatMap((claim) => {
    const [a, b] = endsOf(claim)
    if (a === null || b === null || a === b) return []
    const [from, to] = a < b ? [a, b] : [b, a]
    return [{ from, to, family: familyOf(claim), claim }]
  })
  return [...Map.groupBy(ties, ({ from, to, family }) => `${from} ${to} ${TIE_FAMILIES.indexOf(family)}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group
      return first ? [{ from: first.from, to: first.to, family: first.family, claims: group.map(({ claim }) => claim) }] : []
    })
}

function endsOf(claim: Relation | Role): readonly [string | null, string | null] {
  return claim.type === 'role' ? [claim.person, claim.organization] : [claim.subject, claim.object]
}

function familyOf(claim: Relation | Role): TieFamily {
  return claim.type === 'role' ? 'function' : (FAMILIES[claim.predicate] ?? 'activity')
}
