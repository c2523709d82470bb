import type { SeedFile } from '@garrigue/schema'
import { emptyFindings } from '../engine/findings.ts'
import { indexLines, type LineIndex } from './line-index.ts'
import type { BlockData, PressBlock, PressRoot } from './nodes.ts'

/** An empty tree over a text, to be filled by a parser. */
export function pageOf(source: string, facts: SeedFile, lines: LineIndex = indexLines(source)): PressRoot {
  return { type: 'root', children: [], data: { source, lines, facts, items: [], articles: [], findings: emptyFindings() } }
}

/** A block over `[start, end)` of the page's text, with its position in lines and columns. */
export function blockOf(page: PressRoot, data: Omit<BlockData, 'line'>): PressBlock {
  const { source, lines } = page.data
  const start = lines.place(data.start)
  const end = lines.place(data.end)
  return {
    type: 'block',
    value: source.slice(data.start, data.end),
    data: { ...data, line: start.line },
    position: { start: { ...start, offset: data.start }, end: { ...end, offset: data.end } },
  }
}
