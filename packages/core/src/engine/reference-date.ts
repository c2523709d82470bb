import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { boundsOf, parseDay, type CalendarDay } from './calendar.ts'

/** What the dates of an article count from: its own date, as exactly as it is known. */
export interface Reference extends CalendarDay {
  readonly grain: 'day' | 'month' | 'year'
  /** The first day that it can be. */
  readonly edtf: string
  readonly approximate: boolean
}

/** What the dates of a block count from: its article's own date, or `undefined` when the article has none. */
export function referenceOf(page: PressRoot, block: PressBlock): Reference | undefined {
  const { published } = page.data.articles[block.data.article ?? 0] ?? {}
  return published && toReference(published.edtf)
}

/** A date in EDTF as a reference; `undefined` when it is no date. An interval is as exact as its first part. */
export function toReference(edtf: string): Reference | undefined {
  const bounds = boundsOf(edtf)
  if (!bounds) return undefined
  const [first = ''] = edtf.split('/')
  const bare = first.replace(/[?~%]$/u, '')
  const grain = bare.length === 10 ? 'day' : /-(?:0\d|1[0-2])$/u.test(bare) ? 'month' : 'year'
  return { ...parseDay(bounds.earliest), grain, edtf: bare, approximate: bare !== edtf }
}
