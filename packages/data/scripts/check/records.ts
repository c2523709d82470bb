import type { Claim, Entity, Measure, MessageKind, NamedIn, RejectedClaim, RulePage, Source, Withdrawal } from '@garrigue/schema'
import type { Steps } from './problem.ts'

/** A record, and where it was read. */
export interface Located<Record> {
  readonly record: Record
  readonly file: string
  /** Steps from the top of the file to the record. */
  readonly at: Steps
}

/** All records of well-formed files, in the order of the files. */
export interface Records {
  readonly entities: readonly Located<Entity>[]
  readonly sources: readonly Located<Source>[]
  readonly claims: readonly Located<Claim>[]
  readonly mentions: readonly Located<NamedIn>[]
  /** What decisions took away. */
  readonly rejected: readonly Located<RejectedClaim>[]
  /** What is published no more and has no successor. */
  readonly withdrawn: readonly Located<Withdrawal>[]
  readonly messages: readonly Located<MessageKind>[]
  /** Pages of the rules of the reader. */
  readonly rules: readonly Located<RulePage>[]
  /** How well the reader reads. */
  readonly measures: readonly Located<Measure>[]
}
