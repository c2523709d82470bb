import type { Span } from '@garrigue/schema'

/** How much two spans have in common, from 0 to 1: what both cover over what either covers. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** « or a space */
const QUOTATION_EDGE = /[\s«»"“”]/u

/** A span without the marks and the spaces at its ends: whether they belong to a quote is not what is measured. */
export function withoutMarks({ start, end }: Span, text: string): Span {
  let [first, last] = [start, end]
  while (first < last && QUOTATION_EDGE.test(text[first] ?? '')) first++
  while (last > first && QUOTATION_EDGE.test(text[last - 1] ?? '')) last--
  return { start: first, end: last }
}
