import { QUOTATION_CAPS, type Opening, type Rights, type Span } from '@garrigue/schema'
import { shownSpansOf } from './shown-spans.ts'

/** How much of a passage may be shown: all of it, its opening, or nothing. */
export type Shown = { readonly whole: true } | { readonly whole: false; readonly opening?: Opening }

/** Counts the characters of one article that are published word for word, and refuses what goes over the caps. */
export interface QuotationBudget {
  /**
   * Spends on the passage `[start, end)`: on all of it if that fits, else on its opening; with `most`, on an opening of so many characters
   * at most. What is shown already costs nothing, and neither do the same words at another place. Returns what is shown of it now.
   */
  spend(start: number, end: number, most?: number): Shown
  /** What is shown of a passage, by whatever was spent so far. */
  shownOf(start: number, end: number): Shown
  /** What is shown: disjoint stretches in the order of the text, each within the cap of one passage. */
  readonly shown: readonly Span[]
  /** The characters shown; repeated words are counted once. */
  readonly shownLength: number
  /** The characters that may still be shown. */
  readonly left: number
}

/** Below this an opening says too little to be worth its place. */
const SHORTEST_OPENING = 40

/** The budget of an article of `ownLength` characters of its own, which is a part of `source`. It is spent in the order of the calls. */
export function budgetOf(rights: Rights, ownLength: number, source: string): QuotationBudget {
  const { passage, share } = QUOTATION_CAPS[rights]
  const total = Math.floor(ownLength * share)
  const shown = shownSpansOf(source)
  const openings = new Map<string, number>()

  function fits(start: number, end: number): boolean {
    const { span, length } = shown.with(start, end)
    return span.end - span.start <= passage && length <= total
  }

  /** The first offset that a passage from `start` on cannot reach within the caps. */
  function limitOf(start: number, end: number): number {
    const { span } = shown.with(start, start)
    return Math.min(end, span.start + passage, span.end + total - shown.length)
  }

  function shownOf(start: number, end: number): Shown {
    const stop = Math.min(end, shown.endOf(start))
    if (stop === end) return { whole: true }
    return stop - start < SHORTEST_OPENING ? { whole: false } : { whole: false, opening: { end: stop, text: source.slice(start, stop) } }
  }

  function spendOnOpening(start: number, end: number, most: number): void {
    const words = source.slice(start, end)
    const before = openings.get(words) ?? 0
    const stop = Math.max(start + before, openingEnd(source, start, Math.min(start + most, limitOf(start, end))))
    if (stop - start < SHORTEST_OPENING || !fits(start, stop)) return
    openings.set(words, stop - start)
    shown.add(start, stop)
  }

  return {
    shown: shown.spans,
    get shownLength() {
      return shown.length
    },
    get left() {
      return total - shown.length
    },
    shownOf,
    spend(start, end, most = Number.POSITIVE_INFINITY) {
      if (end - start <= most && fits(start, end)) shown.add(start, end)
      else spendOnOpening(start, end, most)
      return shownOf(start, end)
    },
  }
}

/** The end of the last whole sentence before a limit, else of the last whole word. */
function openingEnd(source: string, start: number, limit: number): number {
  const text = source.slice(start, limit + 1)
  let sentence = 0
  for (const match of text.matchAll(/[.!?…]+(?=\s)/gu)) if (match.index + match[0].length <= limit - start) sentence = match.index + match[0].length
  if (sentence >= SHORTEST_OPENING) return start + sentence
  const word = text.search(/\s+\S*$/u)
  return word > 0 ? start + word : start
}
