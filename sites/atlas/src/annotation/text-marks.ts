import { byId, type Entity, type Mention } from '@garrigue/data'
import type { MarkedSpan } from './annotate.ts'

/** What can be marked in cited words: a name that has a page, or the words of a claim. */
export type TextMark = NameMark | ClaimMark

export interface NameMark extends MarkedSpan {
  readonly type: 'name'
  readonly entity: Entity
}

export interface ClaimMark extends MarkedSpan {
  readonly type: 'claim'
  readonly anchor: string
}

/** The marks of the names that have a page. */
export function nameMarks(mentions: readonly Mention[]): readonly NameMark[] {
  return mentions.flatMap(({ start, end, entity: id }) => {
    const entity = byId(id)
    return entity ? [{ type: 'name', start, end, entity }] : []
  })
}
