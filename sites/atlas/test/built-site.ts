import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** Where `pnpm build` puts the site. */
export const DIST: string = fileURLToPath(new URL('../dist/', import.meta.url))

/** One built page. */
export interface BuiltPage {
  /** From the root of the site: `/sources/`. */
  readonly address: string
  readonly html: string
  readonly elements: readonly Element[]
}

/** Every page of a built site, parsed, in the order of their addresses. */
export function readPages(root: string = DIST): readonly BuiltPage[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
  return files.map((file) => {
    const html = readFileSync(join(root, file), 'utf8')
    return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements: elementsIn(parse(html)) }
  })
}

/** Every element of a parsed page, in its order. */
export function elementsIn(node: Node): readonly Element[] {
  return [...elementsOf(node)]
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

export function named(page: BuiltPage, tagName: string): readonly Element[] {
  return page.elements.filter((element) => element.tagName === tagName)
}

export function byId(page: BuiltPage, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, 'id') === id)
}

/** All the text in an element, as it stands. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name)
}

/** Whether an element stands in one that has the attribute. */
export function isWithin(node: Node, name: string): boolean {
  for (let current: Node | null | undefined = node; current; current = 'parentNode' in current ? current.parentNode : undefined) {
    if ('attrs' in current && attribute(current, name) !== undefined) return true
  }
  return false
}

/** The text nodes of a page's body. */
export function* textNodes(node: Node): Generator<DefaultTreeAdapterTypes.TextNode> {
  if ('value' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* textNodes(child)
}
