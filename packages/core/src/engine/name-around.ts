import type { Span } from '@garrigue/schema'

/** The name that holds all of a span and more, of a list in the order of the text in which none overlaps another; found by halving. */
export function nameAround<Name extends Span>(names: readonly Name[], { start, end }: Span): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const name = names[low - 1]
  return name && end <= name.end && (name.start < start || end < name.end) ? name : undefined
}
