import type { Claim, Span, Stance } from '@garrigue/schema'
import type { ClaimContext } from './claim-context.ts'

type Own<Kind extends Claim> = Omit<Kind, 'id' | 'evidence' | 'assertedBy' | 'attestedAt' | 'stance' | 'review'>
type DistributeOwn<Kind> = Kind extends Claim ? Own<Kind> : never

/** A claim before its id, its words and who says it: the fields of its own kind, and where it stands. */
export interface ClaimDraft {
  readonly fields: DistributeOwn<Claim>
  /** The passages that carry it, the first one first. */
  readonly spans: readonly Span[]
  readonly stance: Stance
}

/** Makes the drafts of one kind of claim from a reading, in the order of the text. */
export type ClaimMaker = (context: ClaimContext) => readonly ClaimDraft[]

/** How far a name may stand from a function for both to be one passage, in UTF-16 code units. */
const ONE_PASSAGE = 160

/** The stretch from the first to the last of some spans, when it is short enough to be one passage; else the spans apart. */
export function passagesOf(spans: readonly Span[]): readonly Span[] {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return end - start <= ONE_PASSAGE ? [{ start, end }] : spans
}
