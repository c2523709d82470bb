import type { LineIndex } from '@garrigue/core'
import type { MentionKind, Span, Zone } from '@garrigue/schema'

/** What a mark can cover: names by their kind, quotes, dates, figures, roles. */
export const MARKS = ['per', 'org', 'pla', 'evt', 'wrk', 'quo', 'dat', 'fig', 'rol'] as const
export type MarkKind = (typeof MARKS)[number]

/** The marks that cover a name, with the kind of what it names. */
const NAME_MARKS: ReadonlyMap<MarkKind, MentionKind> = new Map([
  ['per', 'person'],
  ['org', 'organization'],
  ['pla', 'place'],
  ['evt', 'event'],
  ['wrk', 'work'],
])

/** Words that a person marked, by their offsets in the text itself. */
export interface GoldMark extends Span {
  readonly kind: MarkKind
  /** What stands before the bar: an id, an EDTF date, a value with its unit, `person@organization`. */
  readonly value: string
  /** Where the mark opens in the annotated file. */
  readonly opens: number
}

export interface GoldArticle {
  readonly title: string
  /** EDTF; null where the annotation has `?`. */
  readonly published: string | null
  /** Line of the text where it starts, from 1. */
  readonly line: number
}

export interface GoldRelation {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** Line of the text that states it, from 1. */
  readonly line: number
}

/** What a person says that a text says. */
export interface Gold {
  /** Id of the text. */
  readonly id: string
  readonly text: string
  readonly lines: LineIndex
  readonly marks: readonly GoldMark[]
  /** Zone of each line that is not blank, by its number from 1. */
  readonly zones: ReadonlyMap<number, Zone>
  readonly articles: readonly GoldArticle[]
  readonly relations: readonly GoldRelation[]
}

/** A name with what it names, as annotated. */
export interface GoldName extends Span {
  readonly kind: MentionKind
  readonly entity: string
}

/** The names of an annotation. */
export function namesOf({ marks }: Pick<Gold, 'marks'>): GoldName[] {
  return marks.flatMap(({ start, end, kind, value }) => {
    const named = NAME_MARKS.get(kind)
    return named === undefined ? [] : [{ start, end, kind: named, entity: value }]
  })
}

/** A line of an annotated text, by its number from 1. */
export function lineOfGold({ lines }: Pick<Gold, 'lines'>, line: number): Span {
  const { start, end } = lines.lines[line - 1] ?? { start: 0, end: 0 }
  return { start, end }
}

/** Every id that an annotation speaks of: those of its names, and those that stand in its relations alone. */
export function idsOf(gold: Gold): Set<string> {
  return new Set([...namesOf(gold).map(({ entity }) => entity), ...gold.relations.flatMap(({ subject, object }) => [subject, object])])
}
