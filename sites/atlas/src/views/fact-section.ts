import { describeClaim, type SentencePart, type ToldClaim } from '../claims/describe-claim.ts'
import type { Language } from '../language/language-of.ts'

/** What several sources, or several places of one, say alike: told once, and each saying keeps its date, its speaker and its passage. */
export interface Fact {
  readonly sentence: readonly SentencePart[]
  /** Oldest source first. */
  readonly claims: readonly ToldClaim[]
}

/** Facts under a heading of their own: a person, an organization, a date. */
export interface FactGroup {
  /** Empty when the facts need none. */
  readonly heading: readonly SentencePart[]
  readonly facts: readonly Fact[]
}

export interface FactSection {
  /** Its anchor, and the name of its title in the words of the site. */
  readonly id: string
  readonly title: string
  readonly groups: readonly FactGroup[]
}

/** How a claim is shown in a section. */
export interface Telling {
  readonly heading: readonly SentencePart[]
  readonly sentence: readonly SentencePart[]
}

/** Groups in the order in which their first claim comes; in a group, claims that read alike are one fact. */
export function groupFacts(claims: readonly ToldClaim[], tell: (claim: ToldClaim) => Telling): readonly FactGroup[] {
  const told = claims.map((claim) => ({ claim, ...tell(claim) }))
  return [...Map.groupBy(told, ({ heading }) => keyOf(heading)).values()].map((group) => ({
    heading: group[0]?.heading ?? [],
    facts: [...Map.groupBy(group, ({ sentence }) => keyOf(sentence)).values()].map((alike) => ({
      sentence: alike[0]?.sentence ?? [],
      claims: alike.map(({ claim }) => claim),
    })),
  }))
}

/** Claims as sentences, without headings: those that read alike are one fact. */
export function factsAmong(claims: readonly ToldClaim[], language: Language): readonly Fact[] {
  return groupFacts(claims, (claim) => ({ heading: [], sentence: describeClaim(claim, language) })).flatMap((group) => group.facts)
}

/** Case does not tell two titles apart: « président du Conseil », « président du conseil ». */
function keyOf(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.kind === 'cited' ? part.text.toLowerCase() : `\u0000${part.id}`)).join('')
}
