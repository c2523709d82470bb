import type { SentencePart, ToldClaim } from '../claims/describe-claim.ts'

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
  const groups = new Map<string, { heading: readonly SentencePart[]; facts: Map<string, { sentence: readonly SentencePart[]; claims: ToldClaim[] }> }>()
  for (const claim of claims) {
    const { heading, sentence } = tell(claim)
    const group = groups.get(keyOf(heading)) ?? { heading, facts: new Map() }
    groups.set(keyOf(heading), group)
    const fact = group.facts.get(keyOf(sentence)) ?? { sentence, claims: [] }
    group.facts.set(keyOf(sentence), fact)
    fact.claims.push(claim)
  }
  return [...groups.values()].map(({ heading, facts }) => ({ heading, facts: [...facts.values()] }))
}

/** Case does not tell two titles apart: « président du Conseil », « président du conseil ». */
function keyOf(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.kind === 'cited' ? part.text.toLowerCase() : `\u0000${part.id}`)).join('')
}
