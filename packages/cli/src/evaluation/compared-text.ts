import type { Reading, Span } from '@garrigue/schema'
import { namesOf, type Gold, type GoldName } from './gold.ts'
import type { GoldOccurrence } from './parse-occurrences.ts'
import { overlap } from './spans.ts'

/** A text as annotated and as read. */
export interface ComparedText {
  /** How messages call the text. */
  readonly file: string
  readonly gold: Gold
  readonly names: readonly GoldName[]
  /** What happened, as annotated; `undefined` when nobody looked. */
  readonly occurrences: readonly GoldOccurrence[] | undefined
  readonly reading: Reading
  /**
   * The annotated id of an id that was read. Ids need not be the same: an id read is taken for the annotated id whose names it shares
   * most. An id that shares none is unlike any; `null` stays `null`.
   */
  readonly annotatedId: (id: string | null) => string | null
  /** Number of the line, from 1, where a span starts. */
  readonly lineOf: (span: Span) => number
}

/** Puts an annotation and a reading of the same text side by side. */
export function compareText(gold: Gold, reading: Reading, file: string, occurrences?: readonly GoldOccurrence[]): ComparedText {
  const names = namesOf(gold)
  const links = linkIds(names, reading)
  return {
    file,
    gold,
    names,
    occurrences,
    reading,
    annotatedId: (id) => (id === null ? null : (links.get(id) ?? `unknown:${id}`)),
    lineOf: ({ start }) => gold.lines.place(start).line,
  }
}

function linkIds(names: readonly GoldName[], { mentions }: Reading): ReadonlyMap<string, string> {
  const shares = new Map<string, Map<string, number>>()
  for (const mention of mentions) {
    for (const name of names) {
      const common = overlap(mention, name)
      if (common === 0) continue
      const counts = shares.get(mention.entity) ?? new Map<string, number>()
      counts.set(name.entity, (counts.get(name.entity) ?? 0) + common)
      shares.set(mention.entity, counts)
    }
  }
  return new Map([...shares].map(([id, counts]) => [id, mostOf(counts)]))
}

/** The key with the highest number; of equals, the first. */
export function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
