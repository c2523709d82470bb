import { byId, type Role } from '@garrigue/data'
import type { ToldClaim } from '../claims/describe-claim.ts'
import { compare, fileUnderLetter } from '../french/file-under-letter.ts'
import { capitalized } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { groupFacts, type FactGroup, type Telling } from './fact-section.ts'

/** Functions by organization, organizations in the order of the alphabet; those whose organization is not named come last. */
export function rolesView(roles: readonly Role[], language: Language): readonly FactGroup[] {
  const name = ({ organization }: Role): string => (organization === null ? '~' : fileUnderLetter(byId(organization)?.name ?? organization).key)
  return groupFacts(roles.toSorted((a, b) => compare(name(a), name(b))), (claim) => tell(claim, language))
}

function tell(claim: ToldClaim, { words }: Language): Telling {
  if (claim.type !== 'role') return { heading: [], sentence: [] }
  const { person, organization, title } = claim
  return {
    heading: [(organization === null ? undefined : byId(organization)) ?? capitalized(words.claim.unknownOrganization)],
    sentence: [(person === null ? undefined : byId(person)) ?? words.claim.unknownPerson, words.claim.colon, { kind: 'cited', text: title }],
  }
}
