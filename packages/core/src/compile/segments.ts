import type { Segment } from '@garrigue/schema'
import type { PressRoot } from '../parse/nodes.ts'

/**
 * The segments of a page: they tile its text, so that joining their slices gives the source back. What stands between two blocks
 * belongs to the one before; a byte order mark is boilerplate; blanks before the first block belong to it.
 */
export function segmentsOf({ children, data: { source } }: PressRoot): Segment[] {
  if (source.length === 0) return []
  const segments: Segment[] = []
  const first = children[0]
  const hasMark = source.startsWith('\uFEFF')
  if (!first) return [{ start: 0, end: source.length, zone: 'boilerplate', article: null }]
  if (hasMark) segments.push({ start: 0, end: first.data.start, zone: 'boilerplate', article: null })
  children.forEach((block, index) => {
    const start = index === 0 && !hasMark ? 0 : block.data.start
    const end = children[index + 1]?.data.start ?? source.length
    segments.push({ start, end, zone: block.data.zone ?? 'paragraph', article: block.data.article ?? null })
  })
  return segments
}
