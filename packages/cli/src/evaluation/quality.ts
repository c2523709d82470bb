/** Raised when a field is removed or changes its meaning. */
export const QUALITY_VERSION = 1

/** How well something is read. Rates are from 0 to 1, with four decimals; null when there is nothing to divide by. */
export interface QualityFigures {
  /** How many things are annotated. */
  readonly gold: number
  /** How many things were read. */
  readonly read: number
  /** How many were read as annotated. */
  readonly hit: number
  /** `hit / read` */
  readonly precision: number | null
  /** `hit / gold` */
  readonly recall: number | null
  /** `2 × hit / (gold + read)` */
  readonly f1: number | null
}

/** What one rule got right and wrong. */
export interface RuleFigures {
  readonly hit: number
  readonly error: number
}

export interface SetQuality {
  /** Ids of the texts, in order. */
  readonly texts: readonly string[]
  /** By measure: `quotes`, `mentions`, `mentions.person`… */
  readonly measures: Readonly<Record<string, QualityFigures>>
  /** By rule id, then by measure. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, RuleFigures>>>>
}

/** How well the reader reads the annotated texts: plain JSON, for whoever publishes it. */
export interface Quality {
  readonly schemaVersion: number
  /** By name: `seeds`, `seeds-alone`, `pages`, `further-pages`. */
  readonly sets: Readonly<Record<string, SetQuality>>
}
