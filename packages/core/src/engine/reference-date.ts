import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { boundsOf, type CalendarDay } from './calendar.ts'

/** The day that the dates of a block count from: its article's own date, or `undefined` when the article has none. */
export function referenceOf(page: PressRoot, block: PressBlock): CalendarDay | undefined {
  const article = page.data.articles[block.data.article ?? 0]
  const bounds = article?.published ? boundsOf(article.published.edtf) : undefined
  if (!bounds) return undefined
  const [year, month, day] = bounds.earliest.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}
