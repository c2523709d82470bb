import type { Span } from '@garrigue/schema'

/** Where the front matter of a Markdown text stands: `block` with its fences and line end, `yaml` without. */
export interface FrontMatter {
  readonly block: Span
  readonly yaml: Span
}

/**
 * Finds YAML front matter: a first line that is exactly `---` (a byte order mark may stand before it), up to the next such line.
 * `undefined` when there is none or it is never closed.
 */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = fenceAt(source, start)
  if (opening === undefined) return undefined
  for (let line = opening; line < source.length; ) {
    const end = fenceAt(source, line)
    if (end !== undefined) return { block: { start, end }, yaml: { start: opening, end: line } }
    const feed = source.indexOf('\n', line)
    if (feed < 0) return undefined
    line = feed + 1
  }
  return undefined
}

/** « url: x », « "titre": », « # note »: what the first line of front matter looks like. French prose has a space before its colon. */
const YAML_LINE = /(?:["']?[A-Za-z][\w-]{0,40}["']?:(?![^\s])|#)/uy

/**
 * Whether a text opens front matter and never closes it: a first line that is exactly `---`, and right under it a key with its colon or
 * a comment of YAML. A line of hyphens above prose is a rule, and opens nothing.
 */
export function opensFrontMatter(source: string): boolean {
  const opening = fenceAt(source, source.charCodeAt(0) === 0xfeff ? 1 : 0)
  if (opening === undefined || findFrontMatter(source)) return false
  YAML_LINE.lastIndex = opening
  return YAML_LINE.test(source)
}

/** The offset after a `---` line that starts at `start`, or `undefined`. */
function fenceAt(source: string, start: number): number | undefined {
  if (!source.startsWith('---', start)) return undefined
  let at = start + 3
  while (source[at] === ' ' || source[at] === '\t') at++
  if (source[at] === '\r') at++
  if (at >= source.length) return at
  return source[at] === '\n' ? at + 1 : undefined
}
