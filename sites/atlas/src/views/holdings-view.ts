import { byId, type Role } from '@garrigue/data'
import type { SentencePart } from '../claims/describe-claim.ts'
import { compare, fileUnderLetter } from '../french/file-under-letter.ts'
import { capitalized } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { holdingOf } from '../records/roles-by-year.ts'

/** One attestation of a function. */
export interface HeldRole {
  readonly claim: Role
  readonly sentence: readonly SentencePart[]
  /** The last day that its source may be of: it counts from then on. */
  readonly day: string
}

/** Who was something in one organization: what the newest source says of it, and what older ones said. */
export interface Holding {
  /** Several when one source, or two of one day, give several titles. */
  readonly latest: readonly HeldRole[]
  /** The newest first. */
  readonly older: readonly HeldRole[]
}

export interface HoldingGroup {
  /** The organization. */
  readonly heading: readonly SentencePart[]
  readonly holdings: readonly Holding[]
}

/**
 * Functions by organization, then by person; of each the newest attestation first. Organizations stand in the order of the alphabet, persons in that of their oldest
 * source; those whose organization is not named come last.
 */
export function holdingsView(roles: readonly Role[], language: Language): readonly HoldingGroup[] {
  const name = ({ organization }: Role): string => (organization === null ? '~' : fileUnderLetter(byId(organization)?.name ?? organization).key)
  const groups = Map.groupBy(roles.toSorted((a, b) => compare(name(a), name(b))), ({ organization }) => organization)
  return [...groups].map(([organization, ofGroup]) => ({
    heading: [(organization === null ? undefined : byId(organization)) ?? capitalized(language.words.claim.unknownOrganization)],
    holdings: [...Map.groupBy(ofGroup, holdingOf).values()].map((ofOne) => holdingAmong(ofOne.map((claim) => tell(claim, language)))),
  }))
}

function holdingAmong(held: readonly HeldRole[]): Holding {
  const newestFirst = held.toSorted((a, b) => compare(b.day, a.day))
  const newest = newestFirst[0]?.day
  return { latest: newestFirst.filter(({ day }) => day === newest), older: newestFirst.filter(({ day }) => day !== newest) }
}

function tell(claim: Role, { words }: Language): HeldRole {
  const { person, title, attestedAt } = claim
  return { claim, day: attestedAt?.latest ?? '', sentence: [(person === null ? undefined : byId(person)) ?? words.claim.unknownPerson, words.claim.colon, { kind: 'cited', text: title }] }
}
