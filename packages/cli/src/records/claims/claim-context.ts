import { FOREIGN_ZONES, type Entity, type Span, type Zone } from '@garrigue/schema'
import type { ReadSeed } from '../../read-text.ts'
import type { SourceDraft } from '../sources.ts'

/** What claims of one source are made from. */
export interface ClaimContext {
  readonly text: string
  readonly read: Pick<ReadSeed, 'reading'>
  readonly draft: SourceDraft
  /** What the registry knows: no other name is published. */
  readonly entities: ReadonlyMap<string, Entity>
}

/** The zone of a span when it is one of the article's own; `undefined` in comments, boilerplate and other articles. */
export function ownZone({ draft }: Pick<ClaimContext, 'draft'>, { start, end }: Span): Zone | undefined {
  const segment = draft.source.segments.find((other) => other.start <= start && end <= other.end)
  return segment && !FOREIGN_ZONES.includes(segment.zone) ? segment.zone : undefined
}

/** An id when the registry knows it, else null. */
export function knownId({ entities }: Pick<ClaimContext, 'entities'>, id: string | null): string | null {
  return id !== null && entities.has(id) ? id : null
}

/** Whether an id is a person's, of whom only public functions and words are kept: no age, no address. */
export function isPerson({ entities }: Pick<ClaimContext, 'entities'>, id: string | null): boolean {
  return id !== null && entities.get(id)?.kind === 'person'
}
