import type { Span } from '@garrigue/schema'
import type { ComparedText } from '../compared-text.ts'
import { isSameSpan } from '../spans.ts'

/** A name that was read as annotated, with whom it names here and there. */
export interface MatchedName extends Span {
  readonly annotated: string
  readonly read: string
}

/** The names whose words and kind were read as annotated: only of those can it be said whether whom they name is right. */
export function matchNames({ names, reading }: ComparedText): MatchedName[] {
  return names.flatMap(({ start, end, kind, entity }) => {
    const mention = reading.mentions.find((one) => one.kind === kind && isSameSpan(one, { start, end }))
    return mention ? [{ start, end, annotated: entity, read: mention.entity }] : []
  })
}
