import type { PressBlock } from '../../parse/nodes.ts'

/** One of the timed texts that a page lists, each an article: a post of a blog, a brief of a wire, an item of a news feed. */
export interface PageItem {
  /** Index of its title. */
  readonly title: number
  /** Index of the first line that is its own: the title’s when none stands above it. */
  readonly from: number
  /** Indexes of the lines beside its title that say when or where; none when the title itself does. */
  readonly marks: readonly number[]
}

/** A kind of page that lists timed texts: how they are made, and what tells them from the parts of one article. */
export interface Listing {
  /** What one of them is, in French, for `garrigue explain`. */
  readonly what: string
  /** Fewer are no list. */
  readonly fewest: number
  /** What may be the items, made alike, in the order of the page: once for each way in which such pages are made. */
  candidates(children: readonly PressBlock[]): Iterable<readonly PageItem[]>
  /** Whether what is told above them, and their order, are those of a list. */
  isList(children: readonly PressBlock[], items: readonly PageItem[]): boolean
}
