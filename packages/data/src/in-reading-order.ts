import { sourceOf } from './source-of.ts'

/** Where something stands: in which source, and from which offset on. */
export interface Position {
  readonly source: string
  readonly start: number
}

/** Oldest source first (those without a date last), then in the order of the text. For `Array.prototype.sort`. */
export function inReadingOrder(a: Position, b: Position): number {
  if (a.source === b.source) return a.start - b.start
  const earliest = ({ source }: Position): string => sourceOf(source)?.published?.earliest ?? '9999-12-31'
  return compare(earliest(a), earliest(b)) || compare(a.source, b.source)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
