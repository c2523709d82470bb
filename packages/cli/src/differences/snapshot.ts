import type { Claim, Entity, NamedIn, Source } from '@garrigue/schema'

/** The records of one moment. They may have been written by an older version of ours: what they hold is not taken for granted. */
export interface Snapshot {
  /** As it was asked for: a folder, or `git:main`. */
  readonly name: string
  /** One hash for all its records. */
  readonly sha256: string
  readonly entities: readonly Entity[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly NamedIn[]
  /** Ids of claims that a person took away, with the claim that each was joined to, if any. */
  readonly rejected: ReadonlyMap<string, string | undefined>
  /** Where an id that was given up leads now. */
  readonly redirects: ReadonlyMap<string, string>
  /** Ids that were given up and lead nowhere: their addresses say so. */
  readonly withdrawn: ReadonlySet<string>
}

/** A record file: its path below the records folder, and what stands in it. */
export interface RecordText {
  readonly path: string
  readonly text: string
}
