import type { Span } from '@garrigue/schema'
import type { ComparedSet } from './compared-set.ts'
import type { ComparedText } from './compared-text.ts'

/**
 * What comes of one thing that is annotated, read, or both: `hit`, read as annotated; `missed`, annotated and not read; `false`, read
 * and not annotated; `wrong`, read at its place and taken for something else (annotated and read, and no hit).
 */
export type Verdict = 'hit' | 'missed' | 'false' | 'wrong'

/** One thing that is counted. */
export interface Outcome {
  readonly verdict: Verdict
  /** Its words in the text. */
  readonly span: Span
  /** What the annotation says of them; absent when it says nothing. */
  readonly annotated?: string
  /** What was read; absent when nothing was. */
  readonly read?: string
  /** Id of the rule that read it, when the reading tells. */
  readonly rule?: string | undefined
  /** What counts apart within the measure: the kind of a name. */
  readonly part?: string
}

/** A measure that looks at one text at a time. */
export interface TextMeasure {
  readonly name: string
  readonly outcomesIn: (text: ComparedText) => readonly Outcome[]
}

export interface PlacedOutcome extends Outcome {
  readonly text: ComparedText
}

/** A measure that looks at all the texts of a set together. */
export interface SetMeasure {
  readonly name: string
  readonly outcomesAcross: (set: ComparedSet) => readonly PlacedOutcome[]
}

/** The rule that a part of a reading came from; `undefined` when it does not say. */
export function ruleOf(part: object): string | undefined {
  return 'rule' in part && typeof part.rule === 'string' ? part.rule : undefined
}
