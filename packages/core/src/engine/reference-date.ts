import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { boundsOf, parseDay, type CalendarDay } from './calendar.ts'

/** What the dates of an article count from: its own date, as exactly as it is known. */
export interface Reference extends CalendarDay {
  readonly grain: 'day' | 'month' | 'year'
  /** The first day that it can be. */
  readonly edtf: string
  readonly approximate: boolean
}

/** What the dates of a block count from: its article's own date, or the page’s when it has no article; `undefined` when there is none. */
export function referenceOf(page: PressRoot, block: PressBlock): Reference | undefined {
  const article = page.data.articles[block.data.article ?? 0]
  const published = article ? article.published?.edtf : page.data.facts.published
  if (published === undefined) return undefined
  const known = references.get(published)
  if (known) return known
  const reference = toReference(published)
  if (reference && references.size < MOST_KEPT) references.set(published, reference)
  return reference
}

/** By the date: every rule asks for that of every block. */
const references = new Map<string, Reference>()
const MOST_KEPT = 1000

/** A date in EDTF as a reference; `undefined` when it is no date. An interval is as exact as its first part. */
export function toReference(edtf: string): Reference | undefined {
  const bounds = boundsOf(edtf)
  if (!bounds) return undefined
  const [first = ''] = edtf.split('/')
  const bare = first.replace(/[?~%]$/u, '')
  const grain = bare.length === 10 ? 'day' : /-(?:0\d|1[0-2])$/u.test(bare) ? 'month' : 'year'
  return { ...parseDay(bounds.earliest), grain, edtf: bare, approximate: bare !== edtf }
}
