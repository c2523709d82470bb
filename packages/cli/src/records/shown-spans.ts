import type { Span } from '@garrigue/schema'

/** The stretches of one text that are shown: disjoint, in order, merged where they overlap or touch. */
export interface ShownSpans {
  readonly spans: readonly Span[]
  /** Their characters; words that a text repeats show no more the second time, so they are counted once. */
  readonly length: number
  /** The stretch that `[start, end)` would become a part of, and the length that would be shown then. */
  with(start: number, end: number): { readonly span: Span; readonly length: number }
  add(start: number, end: number): void
  /** Where the stretch ends that holds what is at an offset; the offset itself when it is not shown. */
  endOf(offset: number): number
}

/** Keeps what is shown of a text. Nothing is shown at first. */
export function shownSpansOf(source: string): ShownSpans {
  const spans: Span[] = []
  const timesShown = new Map<string, number>()
  let shownLength = 0
  const words = ({ start, end }: Span): string => source.slice(start, end)

  /** The index of the first stretch that ends at or after an offset. */
  function firstEndingFrom(offset: number): number {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  function merge(start: number, end: number): { readonly span: Span; readonly first: number; readonly replaced: readonly Span[] } {
    const first = firstEndingFrom(start)
    let next = first
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) <= end) next++
    const replaced = spans.slice(first, next)
    return { first, replaced, span: { start: Math.min(start, replaced[0]?.start ?? start), end: Math.max(end, replaced.at(-1)?.end ?? end) } }
  }

  function count(text: string, step: 1 | -1): void {
    const times = (timesShown.get(text) ?? 0) + step
    timesShown.set(text, times)
    if (step === 1 ? times === 1 : times === 0) shownLength += step * text.length
  }

  return {
    spans,
    get length() {
      return shownLength
    },
    with(start, end) {
      const { span, replaced } = merge(start, end)
      for (const one of replaced) count(words(one), -1)
      count(words(span), 1)
      const length = shownLength
      count(words(span), -1)
      for (const one of replaced) count(words(one), 1)
      return { span, length }
    },
    add(start, end) {
      const { span, first, replaced } = merge(start, end)
      for (const one of replaced) count(words(one), -1)
      count(words(span), 1)
      spans.splice(first, replaced.length, span)
    },
    endOf(offset) {
      const span = spans[firstEndingFrom(offset + 1)]
      return span && span.start <= offset ? span.end : offset
    },
  }
}
