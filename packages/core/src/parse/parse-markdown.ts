import type { SeedFile, Span } from '@garrigue/schema'
import type { Nodes, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findFrontMatter } from './find-front-matter.ts'
import { indexLines, type LineIndex } from './line-index.ts'
import type { BlockForm, PressRoot } from './nodes.ts'
import { blockOf, pageOf } from './page.ts'
import { dropBlank, skipBlank } from './parse-text.ts'

/** remark-parse is not linear on hostile input, so it only ever sees a piece of this many UTF-16 code units. */
const LONGEST_PIECE = 16 * 1024
/** … and of this many lines: it takes seconds over some thousands of one character. */
const MOST_LINES = 500
/** Nesting beyond which a piece is read as plain lines: block quotes 5,000 deep overflow the stack of whoever walks the tree. */
const DEEPEST_NESTING = 40
/** Marks of emphasis and links beyond which a piece is read as plain lines: remark-parse takes seconds over thousands of them. */
const MOST_MARKS = 400

const markdown = unified().use(remarkParse).freeze()

/**
 * Reads a Markdown seed: front matter, then headings, paragraphs, lists and quotes by remark-parse, piece by piece. Every block is a
 * slice of the file as it is; `words` are the stretches without Markdown's marks.
 */
export function parseMarkdown(source: string, facts: SeedFile = {}): PressRoot {
  const lines = indexLines(source)
  const page = pageOf(source, facts, lines)
  const front = findFrontMatter(source)
  if (front) page.children.push(blockOf(page, { ...trimmed(source, front.block), form: 'front-matter', words: [], gap: 0 }))
  for (const piece of piecesOf(lines, source, front?.block.end ?? 0)) addPiece(page, piece)
  return page
}

/** Cuts at blank lines, so that a piece holds whole blocks as long as they fit. A line that is too long is a piece of its own. */
function* piecesOf(lines: LineIndex, source: string, from: number): Generator<Span> {
  let start = from
  let lastBlank = -1
  let count = 0
  let countAtBlank = 0
  for (const line of lines.lines) {
    if (line.end < from) continue
    count++
    if (skipBlank(source, Math.max(line.start, from), line.end) === line.end) {
      lastBlank = line.next
      countAtBlank = count
    }
    while (line.next - start > LONGEST_PIECE || count > MOST_LINES) {
      const cut = lastBlank > start ? lastBlank : line.start > start ? line.start : line.next
      count = cut === line.next ? 0 : cut === line.start ? 1 : count - countAtBlank
      yield { start, end: cut }
      start = cut
    }
  }
  if (start < source.length) yield { start, end: source.length }
}

function addPiece(page: PressRoot, piece: Span): void {
  const { source } = page.data
  const text = source.slice(piece.start, piece.end)
  // A byte order mark would shift every offset of remark-parse by one: a space stands in for it there.
  const safe = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  if (text.length > LONGEST_PIECE || isHostile(safe)) {
    addLines(page, piece)
    return
  }
  for (const node of markdown.parse(safe).children) addNode(page, node, piece.start, 0)
}

/** What opens a container at the start of a line: « > », « - », « 1. », « 12) »; blanks may stand before it. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy

/** The shortest hostile piece: a line that opens with forty `>`, or four hundred `*`. */
function isHostile(text: string): boolean {
  let marks = 0
  for (const char of text) {
    if (char === '*' || char === '_' || char === '[' || char === '`' || char === '<' || char === '&' || char === '\\') marks++
    if (marks > MOST_MARKS) return true
  }
  return indexLines(text).lines.some(({ start }) => nestingAt(text, start) > DEEPEST_NESTING)
}

/** How many containers a line opens or goes on with. */
function nestingAt(text: string, start: number): number {
  let nesting = 0
  CONTAINER.lastIndex = start
  while (nesting <= DEEPEST_NESTING && CONTAINER.test(text)) nesting++
  return nesting
}

/** What a leaf block of Markdown is for us; a container passes its form on to what it holds. */
const FORMS: Partial<Record<Nodes['type'], BlockForm>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  blockquote: 'quote',
  listItem: 'list',
  footnoteDefinition: 'footnote',
  html: 'markup',
  code: 'markup',
  definition: 'markup',
  thematicBreak: 'mark',
}

function addNode(page: PressRoot, node: RootContent, base: number, depth: number, inherited?: BlockForm): void {
  const form = inherited ?? FORMS[node.type] ?? 'paragraph'
  const isContainer = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition'
  if (isContainer && depth < DEEPEST_NESTING) {
    const passedOn = node.type === 'list' ? inherited : (inherited ?? FORMS[node.type])
    for (const child of node.children) addNode(page, child, base, depth + 1, passedOn)
    return
  }
  const whole = spanOf(node, base)
  if (!whole) return
  // remark-parse gives a definition right before an underlined heading to both: a character belongs to the first block that has it.
  const span = { start: Math.max(whole.start, page.children.at(-1)?.data.end ?? 0), end: whole.end }
  if (span.start >= span.end) return
  const words: Span[] = []
  if (form !== 'markup' && form !== 'mark') collectWords(node, base, words)
  const own = words.filter(({ start }) => start >= span.start)
  page.children.push(
    blockOf(page, { ...span, form, ...(node.type === 'heading' ? { depth: node.depth } : {}), words: own, gap: gapBefore(page, span.start) }),
  )
}

/** The text within a block, without marks: one stretch per text node, in the order of the file. */
function collectWords(node: Nodes, base: number, words: Span[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const span = spanOf(node, base)
    if (span) words.push(span)
    return
  }
  if ('children' in node) for (const child of node.children) collectWords(child, base, words)
}

function spanOf(node: Nodes, base: number): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined || start === end ? undefined : { start: base + start, end: base + end }
}

/** Blank lines between the block before and this one. */
function gapBefore(page: PressRoot, start: number): number {
  const before = page.children.at(-1)?.data.end ?? 0
  return Math.max(0, page.data.lines.place(start).line - page.data.lines.place(before).line - 1)
}

function addLines(page: PressRoot, piece: Span): void {
  const { source, lines } = page.data
  const first = lines.place(piece.start).line - 1
  for (let index = first; index < lines.lines.length; index++) {
    const line = lines.lines[index]
    if (!line || line.start >= piece.end) return
    const start = skipBlank(source, Math.max(line.start, piece.start), line.end)
    if (start === line.end) continue
    const end = dropBlank(source, start, line.end)
    page.children.push(blockOf(page, { start, end, form: 'line', words: [{ start, end }], gap: gapBefore(page, start) }))
  }
}

function trimmed(source: string, span: Span): Span {
  return { start: span.start, end: dropBlank(source, span.start, span.end) }
}
