import { byId, roles, sourceOf, type Entity, type Role } from '@garrigue/data'
import { compare } from '../french/file-under-letter.ts'
import { profileOf } from './entity-profile.ts'
import { mentionsIn } from './source-profile.ts'

/** A role whose one passage says it all: who, what, where. */
export interface FeaturedFact {
  readonly role: Role
  readonly organization: Entity
}

/**
 * The fact that the home page opens: a role whose passage is shown whole and names both the person and the organization; of these, that of
 * the organization which most sources attest, told in the fewest words. By rule, so that nobody has to choose, and the same at every build
 * of the same records. Undefined when no passage says as much.
 */
export function featuredFact(): FeaturedFact | undefined {
  const length = ({ role }: FeaturedFact): number => role.evidence[0]?.text?.length ?? 0
  const weight = ({ organization }: FeaturedFact): number => profileOf(organization).sources.length
  return roles.flatMap(presentable).toSorted((a, b) => weight(b) - weight(a) || length(a) - length(b) || compare(a.role.id, b.role.id))[0]
}

function presentable(role: Role): readonly FeaturedFact[] {
  const { person, organization: id, stance, assertedBy, evidence: [evidence] } = role
  const organization = id === null ? undefined : byId(id)
  const source = evidence && sourceOf(evidence.source)
  if (!organization || !source || person === null || stance !== 'asserted' || evidence.text === null || assertedBy.voice === 'caption') return []
  const named = new Set(mentionsIn(source).flatMap(({ start, end, entity }) => (start >= evidence.start && end <= evidence.end ? [entity] : [])))
  return named.has(person) && named.has(organization.id) ? [{ role, organization }] : []
}
