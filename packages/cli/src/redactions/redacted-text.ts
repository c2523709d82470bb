import { namesRedacted, type NamedIn, type RedactionGuard, type SeedRecords, type Span } from '@garrigue/schema'

/** One text with what must go from its records. */
export interface RedactedText {
  readonly text: string
  /** Ids of the entities that are no longer to be named in it. */
  readonly removed: ReadonlySet<string>
  /** Whether anything at all must go. */
  readonly isTouched: boolean
  /** Whether a stretch of the text holds a part of a name that must go. */
  holdsName(span: Span): boolean
  /** Whether some words that are not cut from the text (a title, a credit, a note) hold a name that must go, or the id of an entity that must. */
  speaksOf(value: unknown): boolean
}

/** Looks where a text names those who are no longer to be named. `removed` are gone from everywhere. */
export function redactedText({ seed, mentions }: SeedRecords, text: string, removed: ReadonlySet<string>, guard: RedactionGuard): RedactedText {
  const here = new Set([...removed, ...mentions.filter((mention) => namesRedacted(mention.text, guard, seed)).map(({ entity }) => entity)])
  const places = guard.places(text, seed)
  const isAnothers = (surname: Span): boolean => mentions.some((mention) => !here.has(mention.entity) && holds(mention, surname))
  const spans: readonly Span[] = [
    ...places.names,
    // The brother of somebody has the same surname, and is somebody else.
    ...places.surnames.filter((surname) => !isAnothers(surname)),
    // Whatever other name the registry knows: a nickname, a signature.
    ...mentions.filter(({ entity }) => here.has(entity)),
  ]
  return {
    text,
    removed: here,
    isTouched: spans.length > 0,
    holdsName: (span) => spans.some((name) => name.start < span.end && span.start < name.end),
    speaksOf: (value) => namesRedacted(value, guard, seed) || mentionsId(value, here),
  }
}

function holds(outer: NamedIn, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function mentionsId(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (Array.isArray(value)) return value.some((item) => mentionsId(item, ids))
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => mentionsId(item, ids))
}
