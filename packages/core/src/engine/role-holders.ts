import { fold } from './fold.ts'
import type { FoundMention } from './findings.ts'
import type { PressRoot } from '../parse/nodes.ts'

/** A person introduced with a function in an organization: « Daniel Benchimol, président de Digital Place ». */
interface RoleHolder {
  readonly person: string
  readonly organization: string
  /** Stem of the function's head word. */
  readonly role: string
}

/** Longest stretch between a person's name and the organization, in UTF-16 code units. */
const LONGEST_APPOSITION = 110

/** Ids of people, by organization and function. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>

const cache = new WeakMap<readonly FoundMention[], Holders>()

/**
 * Who is said to hold a function in an organization, from names that stand side by side with one between them. `roleOf` gives the stem
 * of a folded word that names a function; this file knows none.
 */
export function roleHolders(page: PressRoot, organization: string, role: string, roleOf: (word: string) => string | undefined): ReadonlySet<string> {
  const { mentions } = page.data.findings
  let holders = cache.get(mentions)
  if (!holders) {
    holders = holdersOf(page, mentions, roleOf)
    cache.set(mentions, holders)
  }
  return holders.get(keyOf(organization, role)) ?? NOBODY
}

const NOBODY: ReadonlySet<string> = new Set()

const keyOf = (organization: string, role: string): string => `${organization} ${role}`

function holdersOf(page: PressRoot, mentions: readonly FoundMention[], roleOf: (word: string) => string | undefined): Holders {
  const holders = new Map<string, Set<string>>()
  for (const [index, mention] of mentions.entries()) {
    for (const { person, organization, role } of holdersAt(page, mentions, index, mention, roleOf)) {
      const key = keyOf(organization, role)
      holders.set(key, (holders.get(key) ?? new Set()).add(person))
    }
  }
  return holders
}

function holdersAt(page: PressRoot, mentions: readonly FoundMention[], index: number, mention: FoundMention, roleOf: (word: string) => string | undefined): RoleHolder[] {
  const found: RoleHolder[] = []
  for (const other of mentions.slice(index + 1, index + 5)) {
    const between = page.data.source.slice(mention.end, other.start)
    if (between.length > LONGEST_APPOSITION || /[.!?;\n]\s|\n/u.test(between)) break
    const [person, organization] = mention.kind === 'person' ? [mention, other] : [other, mention]
    if (person.kind !== 'person' || organization.kind !== 'organization') continue
    // « Person, function of Organization » has the function between; « function of Organization, Person » has it before.
    const words = mention.kind === 'person' ? between : page.data.source.slice(Math.max(0, mention.start - 60), mention.start)
    const roles = fold(words).split(/[^\p{L}-]+/u).flatMap((word) => roleOf(word) ?? [])
    const role = mention.kind === 'person' ? roles[0] : roles.at(-1)
    if (role !== undefined && (mention.kind === 'person' || /^[\s,]{1,3}$/u.test(between))) found.push({ person: person.entity, organization: organization.entity, role })
  }
  return found
}
