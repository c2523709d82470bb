import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type ParserOptions, type DefaultTreeAdapterMap } from 'parse5'
import { HTML_CAPS } from './html-caps.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** A page as a tree, or which cap it went over. */
export type ParsedHtml =
  | { readonly root: HtmlElement; readonly over?: never }
  | { readonly over: { readonly most: number; readonly what: string }; readonly root?: never }

/** Thrown out of the parser, and caught where it was called: a page over a cap is not parsed to its end. */
class OverCap extends Error {
  readonly most: number
  readonly what: string
  constructor(most: number, what: string) {
    super(`more than ${most} ${what}`)
    this.most = most
    this.what = what
  }
}

/** Parses as a browser does, misnested and unclosed tags included, and stops at the caps. Runs nothing, fetches nothing. */
export function parseHtml(html: string): ParsedHtml {
  let elements = 0
  let depth = 0
  const options: ParserOptions<DefaultTreeAdapterMap> = {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > HTML_CAPS.elements) throw new OverCap(HTML_CAPS.elements, 'balises')
        if (attributes.length > HTML_CAPS.attributes) throw new OverCap(HTML_CAPS.attributes, 'attributs dans une même balise')
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      onItemPush() {
        if (++depth > HTML_CAPS.depth) throw new OverCap(HTML_CAPS.depth, 'balises emboîtées')
      },
      onItemPop() {
        depth--
      },
    },
  }
  try {
    const root = parse(html, options).childNodes.find((node) => isElement(node))
    return root ? { root } : { over: { most: 0, what: 'balises' } }
  } catch (error) {
    if (error instanceof OverCap) return { over: { most: error.most, what: error.what } }
    throw error
  }
}

export function isElement(node: { readonly nodeName: string }): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: { readonly nodeName: string }): node is HtmlText {
  return node.nodeName === '#text'
}

/** The value of an attribute; `undefined` when the tag does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function parentOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode
  return parent && isElement(parent) ? parent : undefined
}

/** An element and those that hold it, from the inside out. */
export function* ancestorsOf(element: HtmlElement | undefined): Generator<HtmlElement> {
  for (let at = element; at; at = parentOf(at)) yield at
}

/** Every element under one, itself first, in the order of the page; what a template holds is no part of the page. */
export function* elementsUnder(element: HtmlElement): Generator<HtmlElement> {
  yield element
  for (const child of element.childNodes) if (isElement(child)) yield* elementsUnder(child)
}
