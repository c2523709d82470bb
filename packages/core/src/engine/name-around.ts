import type { Span } from '@garrigue/schema'
import { countWhile } from './count-while.ts'

/** The name that holds all of a span and more, of a list in the order of the text in which none overlaps another. */
export function nameAround<Name extends Span>(names: readonly Name[], { start, end }: Span): Name | undefined {
  const name = names[countWhile(names, (one) => one.start <= start) - 1]
  return name && end <= name.end && (name.start < start || end < name.end) ? name : undefined
}
