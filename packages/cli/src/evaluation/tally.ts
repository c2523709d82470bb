import type { Verdict } from './outcome.ts'
import type { QualityFigures } from './quality.ts'

/** Decimals of a rate, as it is published. */
const DECIMALS = 4

/** Counts verdicts, and what share of the read and of the annotated is right. */
export function tally(verdicts: readonly Verdict[]): QualityFigures {
  const gold = verdicts.filter((verdict) => verdict !== 'false').length
  const read = verdicts.filter((verdict) => verdict !== 'missed').length
  const hit = verdicts.filter((verdict) => verdict === 'hit').length
  return { gold, read, hit, precision: rate(hit, read), recall: rate(hit, gold), f1: rate(2 * hit, gold + read) }
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(DECIMALS))
}
