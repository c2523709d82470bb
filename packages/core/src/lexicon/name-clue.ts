import type { MentionKind } from '@garrigue/schema'
import type { NameClue } from '../engine/findings.ts'
import type { Piece } from './pieces.ts'

/** A reason to take the pieces from one index up to another (not included) for a name. */
export function nameClue(rule: string, pieces: readonly Piece[], from: number, to: number, kind: MentionKind, weight: number): NameClue {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0, kind, weight, rule }
}
