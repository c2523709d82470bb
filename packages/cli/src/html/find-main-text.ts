import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { attributeOf, isElement, isText, parentOf, type HtmlElement, type HtmlNode, type HtmlText } from './parse-html.ts'
import { isSilent, type PageLine } from './read-lines.ts'

/** Each text is followed through Readability by a mark of two private characters, which no article writes. */
const FIRST_MARK = 0xe000
const MARKS = 0x1000
/** Some seconds of work. */
const MOST_LOAD = 100_000_000
const LOAD_OF_DEPTH = 60
const PRIVATE = /[\uE000-\uF8FF]/g
const MARK = /[\uE000-\uEFFF][\uE000-\uEFFF]/g

/** Attributes by which Readability judges an element. */
const JUDGED = ['class', 'id', 'role', 'itemprop', 'href', 'rel']
/** They only dress words; without them Readability has fewer nodes to move about, and chooses the same. */
const DRESSING = new Set('abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The lines, out of those offered, that Readability takes for the article. Nothing of what it returns is used but that choice: the words
 * come from the page itself. Empty when it finds no article, or when the page would keep it busy for minutes.
 */
export function findMainText(root: HtmlElement, offered: readonly PageLine[], title: string): ReadonlySet<PageLine> {
  const marks = new Map<HtmlText, number>()
  for (const line of offered) for (const node of line.nodes) marks.set(node, marks.size)
  if (marks.size === 0 || loadOf(root, offered) > MOST_LOAD) return new Set()
  const markup = `<html><head><title>${escape(title)}</title></head>${write(root, marks)}</html>`
  const document = new JSDOMParser().parse(markup, 'https://page.invalid/')
  const article = new Readability(document, { disableJSONLD: true, charThreshold: 250 }).parse()
  const found = new Set(Array.from((article?.textContent ?? '').match(MARK) ?? [], numberOf))
  return new Set(offered.filter((line) => keepsMost(line, (node) => found.has(marks.get(node) ?? -1))))
}

/**
 * What Readability will have to do: it measures the text of every element again and again, looks under each for tags, and moves children
 * one by one. Pages of the press stay under three million.
 */
function loadOf(root: HtmlElement, offered: readonly PageLine[]): number {
  let load = 0
  const visit = (element: HtmlElement, depth: number): void => {
    load += element.childNodes.length ** 2 + depth * LOAD_OF_DEPTH
    for (const child of element.childNodes) if (isElement(child)) visit(child, depth + 1)
  }
  visit(root, 0)
  for (const line of offered) for (let at: HtmlElement | undefined = line.element; at; at = parentOf(at)) load += line.text.length
  return load
}

function keepsMost(line: PageLine, isFound: (node: HtmlText) => boolean): boolean {
  let all = 0
  let kept = 0
  for (const node of line.nodes) {
    all += node.value.trim().length
    if (isFound(node)) kept += node.value.trim().length
  }
  return kept * 2 > all
}

function markOf(number: number): string {
  return String.fromCharCode(FIRST_MARK + Math.floor(number / MARKS), FIRST_MARK + (number % MARKS))
}

function numberOf(mark: string): number {
  return (mark.charCodeAt(0) - FIRST_MARK) * MARKS + mark.charCodeAt(1) - FIRST_MARK
}

/** Well-formed markup of the elements that hold an offered line; the names of the others, and all scripts and styles, are left out. */
function write(node: HtmlNode, marks: ReadonlyMap<HtmlText, number>): string {
  if (isText(node)) {
    const number = marks.get(node)
    if (number !== undefined) return markOf(number) + escape(node.value.replace(PRIVATE, ''))
    return /\S/.test(node.value) ? '' : ' '
  }
  if (!isElement(node) || isSilent(node) || node.tagName === 'head') return ''
  const name = /^[a-z][a-z0-9-]*$/.test(node.tagName) ? node.tagName : 'div'
  if (VOID.has(name)) return name === 'br' || name === 'hr' ? `<${name}/>` : ''
  const inner = node.childNodes.map((child, index, all) => (isLoneBreak(child, index, all) ? ' ' : write(child, marks))).join('')
  if (name === 'html' || DRESSING.has(name)) return inner
  // An emptied menu must not weigh on its neighbours.
  if (inner.trim() === '' && name !== 'body') return inner
  const attributes = JUDGED.map((key) => [key, attributeOf(node, key)] as const).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(value.slice(0, 300))}"`]))
  return `<${name}${attributes.join('')}>${inner}</${name}>`
}

/** Readability looks at breaks for those that part paragraphs, two or more in a row; a poem of one-line breaks would cost it minutes. */
function isLoneBreak(node: HtmlNode, index: number, siblings: readonly HtmlNode[]): boolean {
  const isBreak = (other: HtmlNode | undefined): boolean => other?.nodeName === 'br'
  const beside = (step: 1 | -1): HtmlNode | undefined => {
    const next = siblings[index + step]
    return next && isText(next) && !/\S/.test(next.value) ? siblings[index + 2 * step] : next
  }
  return isBreak(node) && !isBreak(beside(1)) && !isBreak(beside(-1))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
