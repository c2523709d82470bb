import { countWhile } from '../engine/count-while.ts'

/** A place in a text, as editors show it: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A line of a text without its end. `next` is where the following line starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** Where each line of a text starts and ends. */
export interface LineIndex {
  readonly lines: readonly Line[]
  /** The place of an offset; an offset past the end gives the end. */
  place(offset: number): Place
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Cuts a text into lines at `\n`, `\r\n` and `\r`, as editors do (not at U+2028 or U+0085, which editors count as characters).
 * There is always at least one line; a text that ends with a line end has an empty last line.
 */
export function indexLines(source: string): LineIndex {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue
    const next = code === CARRIAGE_RETURN && source.charCodeAt(i + 1) === LINE_FEED ? i + 2 : i + 1
    lines.push({ start, end: i, next })
    start = next
    i = next - 1
  }
  lines.push({ start, end: source.length, next: source.length })
  return { lines, place: (offset) => placeOf(lines, offset) }
}

function placeOf(lines: readonly Line[], offset: number): Place {
  const before = Math.max(1, countWhile(lines, ({ start }) => start <= offset))
  const line = lines[before - 1]
  if (!line) return { line: 1, column: 1 }
  return { line: before, column: Math.max(0, Math.min(offset, line.next) - line.start) + 1 }
}
