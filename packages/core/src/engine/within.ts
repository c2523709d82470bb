import type { Span } from '@garrigue/schema'

/**
 * What stands wholly within a span, of a list in the order of the text. Found by halving: whoever asks for each block of a page must not
 * go through all that the page holds each time.
 */
export function within<Part extends Span>(list: readonly Part[], { start, end }: Span): Part[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Part[] = []
  for (let at = low; at < list.length; at++) {
    const part = list[at]
    if (!part || part.start >= end) break
    if (part.end <= end) found.push(part)
  }
  return found
}
