import { claimsAbout, sourceOf, sources as allSources, type Claim, type Entity, type Mention, type Quote, type Source } from '@garrigue/data'
import { mentionsOf } from '@garrigue/data/mentions'
import { compare } from '../french/file-under-letter.ts'

/** The places where one source names an entity. */
export interface NamedInSource {
  readonly source: Source
  readonly mentions: readonly Mention[]
}

/** An article that credits the entity: as its publisher, as an author, or as somebody through whom it came. */
export interface Credited {
  readonly as: 'publisher' | 'author' | 'via'
  readonly source: Source
}

/** All that the records hold about one entity, in the order in which its page shows it. */
export interface EntityProfile {
  readonly entity: Entity
  /** Claims other than quotes that name it. */
  readonly facts: readonly Exclude<Claim, Quote>[]
  readonly quotesBy: readonly Quote[]
  readonly quotesAbout: readonly Quote[]
  /** Oldest source first. */
  readonly namedIn: readonly NamedInSource[]
  readonly mentionCount: number
  /** Newest first. */
  readonly credited: readonly Credited[]
  /** Every source that names or credits it, or supports a claim about it, oldest first. */
  readonly sources: readonly Source[]
}

const profiles = new Map<string, EntityProfile>()

export function profileOf(entity: Entity): EntityProfile {
  const known = profiles.get(entity.id)
  if (known) return known
  const claims = claimsAbout(entity.id)
  const mentions = mentionsOf(entity.id)
  const namedIn = Map.groupBy(mentions, (mention) => mention.source)
  const credited = creditsOf(entity.id)
  const sources = new Set([...namedIn.keys(), ...credited.map(({ source }) => source.id), ...claims.flatMap((claim) => claim.evidence.map(({ source }) => source))])
  const profile: EntityProfile = {
    entity,
    facts: claims.filter((claim) => claim.type !== 'quote'),
    quotesBy: claims.filter((claim) => claim.type === 'quote').filter(({ speaker }) => speaker === entity.id),
    quotesAbout: claims.filter((claim) => claim.type === 'quote').filter(({ speaker }) => speaker !== entity.id),
    namedIn: oldestFirst([...namedIn.keys()].flatMap(sourceWithId)).map((source) => ({ source, mentions: namedIn.get(source.id) ?? [] })),
    mentionCount: mentions.length,
    credited,
    sources: oldestFirst([...sources].flatMap(sourceWithId)),
  }
  profiles.set(entity.id, profile)
  return profile
}

function creditsOf(id: string): readonly Credited[] {
  return oldestFirst(allSources)
    .toReversed()
    .flatMap((source): Credited[] => [
      ...(source.publisher?.entity === id ? [{ as: 'publisher', source } as const] : []),
      ...(source.authors.some(({ entity }) => entity === id) ? [{ as: 'author', source } as const] : []),
      ...(source.via.some(({ entity }) => entity === id) ? [{ as: 'via', source } as const] : []),
    ])
}

function sourceWithId(id: string): Source[] {
  const source = sourceOf(id)
  return source ? [source] : []
}

/** Sources without a date come last. */
export function oldestFirst(sources: readonly Source[]): readonly Source[] {
  const day = (source: Source): string => source.published?.earliest ?? '9999-12-31'
  return sources.toSorted((a, b) => compare(day(a), day(b)) || compare(a.id, b.id))
}

/** Most sources first, then most often named, then by id: the order of importance that needs no opinion. */
export function mostAttestedFirst(entities: readonly Entity[]): readonly Entity[] {
  return entities.toSorted((a, b) => {
    const [first, second] = [profileOf(a), profileOf(b)]
    return second.sources.length - first.sources.length || second.mentionCount - first.mentionCount || compare(a.id, b.id)
  })
}
