import { QUOTATION_CAPS, type Opening, type Rights } from '@garrigue/schema'

/** How much of a passage may be shown: all of it, its opening, or nothing. */
export type Shown = { readonly whole: true } | { readonly whole: false; readonly opening?: Opening }

/** Counts the characters of one article that are published word for word, and refuses what goes over the caps. */
export interface QuotationBudget {
  /** Spends on the passage `[start, end)`; the same passage twice is spent once. */
  spend(source: string, start: number, end: number): Shown
  readonly shownLength: number
}

/** Below this an opening says too little to be worth its place. */
const SHORTEST_OPENING = 40

/** The budget of an article of `ownLength` characters of its own. It is spent in the order of the calls. */
export function budgetOf(rights: Rights, ownLength: number): QuotationBudget {
  const { passage, share } = QUOTATION_CAPS[rights]
  const total = Math.floor(ownLength * share)
  const spent = new Map<string, Shown>()
  let shownLength = 0
  return {
    get shownLength() {
      return shownLength
    },
    spend(source, start, end) {
      const key = source.slice(start, end)
      const before = spent.get(key)
      if (before) return moved(before, start)
      const shown = decide(source, start, end)
      spent.set(key, relative(shown, start))
      return shown
    },
  }

  function decide(source: string, start: number, end: number): Shown {
    const room = Math.min(passage, total - shownLength)
    if (end - start <= room) {
      shownLength += end - start
      return { whole: true }
    }
    const stop = openingEnd(source, start, Math.min(end, start + room))
    if (stop - start < SHORTEST_OPENING) return { whole: false }
    shownLength += stop - start
    return { whole: false, opening: { end: stop, text: source.slice(start, stop) } }
  }
}

/** The end of the last whole sentence before a limit, else of the last whole word. */
function openingEnd(source: string, start: number, limit: number): number {
  const text = source.slice(start, limit + 1)
  let sentence = 0
  for (const match of text.matchAll(/[.!?…]+(?=\s)/gu)) if (start + match.index + match[0].length <= limit) sentence = match.index + match[0].length
  if (sentence >= SHORTEST_OPENING) return start + sentence
  const word = text.search(/\s+\S*$/u)
  return word > 0 ? start + word : start
}

const relative = (shown: Shown, start: number): Shown =>
  shown.whole || !shown.opening ? shown : { whole: false, opening: { ...shown.opening, end: shown.opening.end - start } }
const moved = (shown: Shown, start: number): Shown =>
  shown.whole || !shown.opening ? shown : { whole: false, opening: { ...shown.opening, end: shown.opening.end + start } }
