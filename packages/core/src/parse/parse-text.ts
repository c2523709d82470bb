import type { SeedFile } from '@garrigue/schema'
import type { PressRoot } from './nodes.ts'
import { blockOf, pageOf } from './page.ts'

/**
 * Reads a scraped text: each line that is not blank is a block, because scraped pages have no Markdown (remark-parse reads a page
 * without blank lines as one paragraph, and a lone "-" as a list). Linear in the text; never throws.
 */
export function parseText(source: string, facts: SeedFile = {}): PressRoot {
  const page = pageOf(source, facts)
  let gap = 0
  for (const line of page.data.lines.lines) {
    const start = skipBlank(source, line.start, line.end)
    if (start === line.end) {
      gap++
      continue
    }
    const end = dropBlank(source, start, line.end)
    page.children.push(blockOf(page, { start, end, form: 'line', words: [{ start, end }], gap }))
    gap = 0
  }
  return page
}

/** White space as `trim` knows it: no-break spaces and the byte order mark are blank too. */
function isBlank(char: string | undefined): boolean {
  return char === undefined || char.trim() === ''
}

/** The offset of the first character in `[start, end)` that is not blank, or `end`. */
export function skipBlank(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source[at])) at++
  return at
}

/** The offset after the last character in `[start, end)` that is not blank, or `start`. */
export function dropBlank(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(source[at - 1])) at--
  return at
}
