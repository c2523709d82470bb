import { sources } from './generated/sources.ts'
import type { Claim, Evidence, Mention, Source } from './types.ts'

let sourcesById: ReadonlyMap<string, Source> | undefined

/**
 * The article that a claim, a passage or a mention was read in; or the one with this id.
 *
 * @returns undefined only for an id that no source has
 * @throws {RangeError} for a record that is not of this version of the package
 *
 * @example
 * const [quote] = quotes
 * if (quote) console.log(sourceOf(quote).url)
 */
export function sourceOf(record: Claim | Evidence | Mention): Source
export function sourceOf(id: string): Source | undefined
export function sourceOf(recordOrId: Claim | Evidence | Mention | string): Source | undefined {
  sourcesById ??= new Map(sources.map((source) => [source.id, source]))
  if (typeof recordOrId === 'string') return sourcesById.get(recordOrId)
  // All passages of a claim are of one source: a claim is what one source says.
  const id = 'evidence' in recordOrId ? recordOrId.evidence[0]?.source : recordOrId.source
  const source = id === undefined ? undefined : sourcesById.get(id)
  if (source === undefined)
    throw new RangeError(
      `No source "${id ?? ''}" in this version of @garrigue/data: records of two versions were mixed`,
    )
  return source
}
