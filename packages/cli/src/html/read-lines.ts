import { attributeOf, isElement, isText, parentOf, type HtmlElement, type HtmlNode, type HtmlText } from './parse-html.ts'

/** One block of the page as a browser shows it: its words, and where they stand. */
export interface PageLine {
  /** Runs of white space collapsed, entities decoded, nothing else changed. A line feed is a <br>. */
  readonly text: string
  /** The block that holds the words. */
  readonly element: HtmlElement
  readonly nodes: readonly HtmlText[]
  /** How many of the characters are the words of links, and how many links there are. */
  readonly linked: number
  readonly links: number
  /** The list, table or list of definitions that the line stands in: its lines follow each other without a blank line. */
  readonly group: HtmlElement | undefined
  /** Its place among the lines of the page, from 0. */
  readonly order: number
  /** True for what CSS or an attribute hides, for a control of a form. */
  readonly hidden: boolean
  readonly control: boolean
}

/** Never shown as words, whatever the style of the page. */
const SILENT = new Set('audio canvas datalist embed head iframe map math noembed noframes noscript object rp script style svg template title video'.split(' '))
const CONTROLS = new Set('button input keygen label legend optgroup option select textarea'.split(' '))
const BLOCKS = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp').split(' '),
)
const GROUPS = new Set(['ol', 'ul', 'menu', 'dir', 'table', 'dl'])
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const HIDING_CLASS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|assistive-text|offscreen|skip-?link|skip-to-content)(?:\s|$)/i

export function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.tagName)
}

/** Reads the blocks of a page in order. `trustHiding: false` reads what is hidden too: some pages hide themselves until a script runs. */
export function readLines(body: HtmlElement, trustHiding: boolean): readonly PageLine[] {
  const reader = new LineReader(trustHiding)
  reader.read(body, { block: body, group: undefined, hidden: false, control: false, pre: false, heading: false })
  reader.endLine()
  return reader.lines.map((line, order) => ({ ...line, order }))
}

interface Place {
  readonly block: HtmlElement
  readonly group: HtmlElement | undefined
  readonly hidden: boolean
  readonly control: boolean
  readonly pre: boolean
  readonly heading: boolean
}

interface Draft {
  /** Pieces of the text; a growing string would be copied at each word. */
  pieces: string[]
  nodes: HtmlText[]
  linked: number
  links: number
  /** Line breaks that wait for the next word. */
  breaks: number
  space: boolean
  place: Place | undefined
  /** Lines of what stands in the midst of this one without being a part of it. */
  apart: ReadLine[]
}

const blank = (): Draft => ({ pieces: [], nodes: [], linked: 0, links: 0, breaks: 0, space: false, place: undefined, apart: [] })

type ReadLine = Omit<PageLine, 'order'>

class LineReader {
  readonly lines: ReadLine[] = []
  private draft = blank()
  /** Whether an element holds words of its own, beside those of the elements in it. */
  private readonly running = new Map<HtmlElement, boolean>()
  private withinLink = false
  private readonly trustHiding: boolean

  constructor(trustHiding: boolean) {
    this.trustHiding = trustHiding
  }

  read(element: HtmlElement, place: Place): void {
    for (const child of element.childNodes) this.readNode(child, place)
  }

  endLine(): void {
    const { pieces, nodes, linked, links, place, apart } = this.draft
    this.draft = blank()
    const text = withoutBlankEnd(pieces.join(''))
    if (place && /\S/.test(text)) {
      const { block: element, group, hidden, control } = place
      this.lines.push({ text, element, nodes, linked, links, group, hidden, control })
    }
    this.lines.push(...apart)
  }

  private readNode(node: HtmlNode, place: Place): void {
    if (isText(node)) this.addText(node, place)
    if (!isElement(node) || isSilent(node)) return
    if (this.trustHiding && !place.hidden && isHidden(node)) this.readApart(node, { ...place, block: node, hidden: true })
    else if (!place.control && CONTROLS.has(node.tagName)) this.readApart(node, { ...place, block: node, control: true })
    else if (BLOCKS.has(node.tagName)) this.readBlock(node, place)
    else if (this.isAside(node)) this.readApart(node, { ...place, block: node })
    else this.readInline(node, place)
  }

  /** What is no part of the line around it does not break it, and comes after it. */
  private readApart(element: HtmlElement, place: Place): void {
    const around = this.draft
    const first = this.lines.length
    this.draft = blank()
    this.read(element, place)
    this.endLine()
    this.draft = around
    around.apart.push(...this.lines.splice(first))
  }

  private readBlock(element: HtmlElement, place: Place): void {
    this.endLine()
    const { tagName } = element
    const group = place.group ?? (GROUPS.has(tagName) && isCompact(element) ? element : undefined)
    const inner = { ...place, block: element, group, heading: place.heading || /^h[1-6]$/.test(tagName), pre: place.pre || tagName === 'pre' || tagName === 'listing' || tagName === 'plaintext' }
    if (tagName === 'tr' && group?.tagName === 'table') this.readRow(element, inner)
    else this.read(element, inner)
    this.endLine()
  }

  /** The cells of a row with a tab between them, as a browser copies them. */
  private readRow(row: HtmlElement, place: Place): void {
    for (const cell of row.childNodes) {
      if (!isElement(cell)) continue
      if (this.draft.pieces.length > 0) this.draft.pieces.push('\t')
      this.draft.space = false
      this.read(cell, place)
    }
  }

  /** « 12 commentaires » beside the date: named as a part of its own, and with no running words around it that it could belong to. */
  private isAside(element: HtmlElement): boolean {
    const parent = parentOf(element)
    if (!parent || !INLINE_ASIDE.test(attributeOf(element, 'class') ?? '')) return false
    const known = this.running.get(parent) ?? hasRunningWords(parent)
    this.running.set(parent, known)
    return !known
  }

  private readInline(element: HtmlElement, place: Place): void {
    const { tagName } = element
    // A title set over two lines is one title.
    if (tagName === 'br' && place.heading) this.draft.space = true
    else if (tagName === 'br') this.draft.breaks++
    else if (tagName === 'a' && !this.withinLink && attributeOf(element, 'href') !== undefined) {
      this.draft.links++
      this.withinLink = true
      this.read(element, place)
      this.withinLink = false
    } else if (tagName === 'q') {
      this.write('«', place)
      this.read(element, place)
      this.draft.space = false
      this.write('»', place)
    } else {
      // Two dates side by side are parted by the style of the page: « 20 janvier 2020 » and its update.
      if (tagName === 'time') this.draft.space ||= this.draft.pieces.length > 0
      this.read(element, place)
    }
  }

  private addText(node: HtmlText, place: Place): void {
    if (place.pre) this.addPreformatted(node, place)
    else {
      node.value.split(/[ \t\n\f\r]+/).forEach((word, index) => {
        if (index > 0) this.draft.space = true
        if (word !== '') this.write(word, place, node)
      })
    }
  }

  private addPreformatted(node: HtmlText, place: Place): void {
    node.value.split('\n').forEach((line, index) => {
      if (index > 0) this.draft.breaks++
      const words = withoutBlankEnd(line)
      if (words !== '') this.write(words, place, node)
    })
  }

  private write(words: string, place: Place, node?: HtmlText): void {
    // Two breaks part paragraphs; what stood before them is a line of its own.
    if (this.draft.breaks > 1) this.endLine()
    const { draft } = this
    const { pieces } = draft
    if (draft.breaks === 1 && pieces.length > 0) {
      if (pieces.at(-1) === '\t') pieces.pop()
      pieces.push('\n')
    } else if (draft.space && pieces.length > 0 && pieces.at(-1) !== '\t') pieces.push(' ')
    pieces.push(words)
    if (node && draft.nodes.at(-1) !== node) draft.nodes.push(node)
    if (this.withinLink) draft.linked += words.length
    draft.breaks = 0
    draft.space = false
    draft.place ??= place
  }
}

function isHidden(element: HtmlElement): boolean {
  const isClosed = element.tagName === 'dialog' && attributeOf(element, 'open') === undefined
  if (isClosed || attributeOf(element, 'hidden') !== undefined) return true
  if (HIDING_STYLE.test(attributeOf(element, 'style') ?? '') || HIDING_CLASS.test(attributeOf(element, 'class') ?? '')) return true
  // Read aloud or not, a word in a line is seen; a block that is kept from being read aloud is mostly a closed menu.
  return BLOCKS.has(element.tagName) && attributeOf(element, 'aria-hidden') === 'true'
}

/** Of an inline element that a page names as a part of its own. */
const INLINE_ASIDE = /(?:^|[\s_-])(?:comments?|commentaires?|share|partage|tags?|tag-links|cat-links|categories|lire[-_]aussi|related)(?:[\s_-]|$)/i

function hasRunningWords(parent: HtmlElement): boolean {
  return parent.childNodes.some((child) => isText(child) && /\p{L}/u.test(child.value))
}

function withoutBlankEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\n\r\f'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A list or a table of data, whose lines stand together; a table that lays the page out, or a list of articles, is none. */
function isCompact(element: HtmlElement): boolean {
  return ![...blocksWithin(element)].some((tag) => LAYING_OUT.has(tag))
}

const LAYING_OUT = new Set('article aside blockquote center div figure footer form h1 h2 h3 h4 h5 h6 header hr main nav p section table'.split(' '))

function* blocksWithin(element: HtmlElement): Generator<string> {
  for (const child of element.childNodes) {
    if (!isElement(child) || isSilent(child)) continue
    if (BLOCKS.has(child.tagName)) yield child.tagName
    yield* blocksWithin(child)
  }
}
