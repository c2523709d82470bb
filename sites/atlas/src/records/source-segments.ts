import type { Source, Zone } from '@garrigue/data'

/** What is no part of the article: only its size is ever told. */
const FOREIGN_ZONES: ReadonlySet<Zone> = new Set(['comment', 'boilerplate'])

/** A part of the page that was left aside: how many blocks of it, and how many characters. */
export interface LeftAside {
  readonly zone: Zone
  readonly blocks: number
  readonly characters: number
}

export function leftAside(source: Source): readonly LeftAside[] {
  const foreign = source.segments.filter(({ zone }) => FOREIGN_ZONES.has(zone))
  return [...Map.groupBy(foreign, ({ zone }) => zone)].map(([zone, segments]) => ({
    zone,
    blocks: segments.length,
    characters: segments.reduce((sum, { start, end }) => sum + end - start, 0),
  }))
}

/** A stretch of the profile of a source, in characters of its text. */
export interface ProfilePart {
  readonly start: number
  readonly length: number
  readonly part: 'shown' | 'own' | 'foreign'
}

/** The article from its first character to its last: what is shown, what was read and is not shown, what was left aside. */
export function profileParts(source: Source): readonly ProfilePart[] {
  const ground = source.segments.map(({ start, end, zone }): ProfilePart => ({ start, length: end - start, part: FOREIGN_ZONES.has(zone) ? 'foreign' : 'own' }))
  const shown = source.passages.map(({ start, end }): ProfilePart => ({ start, length: end - start, part: 'shown' }))
  return [...ground, ...shown]
}

/** Where the profile starts and how long it is: the segments of the source, foreign ones included. */
export function profileBounds(source: Source): { readonly start: number; readonly length: number } {
  const start = Math.min(source.start, ...source.segments.map((segment) => segment.start))
  const end = Math.max(source.end, ...source.segments.map((segment) => segment.end))
  return { start, length: end - start }
}

/** How many characters stand in at least one of some passages, which may overlap. */
export function coveredLength(spans: readonly { readonly start: number; readonly end: number }[]): number {
  let [covered, reached] = [0, 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}
