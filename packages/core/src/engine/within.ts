import type { Span } from '@garrigue/schema'
import { countWhile } from './count-while.ts'

/** What stands wholly within a span, of a list in the order of the text. */
export function within<Part extends Span>(list: readonly Part[], { start, end }: Span): Part[] {
  const found: Part[] = []
  for (let at = countWhile(list, (part) => part.start < start); at < list.length; at++) {
    const part = list[at]
    if (!part || part.start >= end) break
    if (part.end <= end) found.push(part)
  }
  return found
}
