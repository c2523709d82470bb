import { outsideAddress } from '../src/addresses/outside-address.ts'
import { attribute, readPages, textOf, type BuiltPage, type Element } from './built-site.ts'

/** Elements that the site's own templates use; anything else came from the data. */
const OWN_ELEMENTS: ReadonlySet<string> = new Set(readPages().flatMap(({ elements }) => elements.map(({ tagName }) => tagName)))
/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['action', 'formaction', 'href', 'src', 'srcset', 'data', 'xlink:href', 'poster', 'cite'])
/** Scripts of the site's own. */
const OWN_SCRIPT = /^\/(?:theme\.js|assets\/[\w.-]+\.js)$/

/** What the data of a build made of its pages that only a template may: an element, a handler, a style, a script, an address. */
export function hostileFaults(pages: readonly BuiltPage[]): readonly string[] {
  const faults = pages.flatMap((page) => page.elements.flatMap((element) => faultsOf(element).map((fault) => `${page.address}: ${fault}`)))
  return [...new Set(faults)]
}

function faultsOf(element: Element): readonly string[] {
  return [
    ...(OWN_ELEMENTS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...(element.tagName === 'script' && !isOwnScript(element) ? ['<script>'] : []),
    ...element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc').map(({ name }) => name),
    ...element.attrs.filter(({ name, value }) => ADDRESSES.has(name) && !isOwnAddress(value)).map(({ name, value }) => `${name}: ${value}`),
  ]
}

/** A file of the site, or a block of data that no browser runs. */
function isOwnScript(element: Element): boolean {
  if (attribute(element, 'type') === 'application/ld+json') return attribute(element, 'src') === undefined && isJson(textOf(element))
  return textOf(element) === '' && OWN_SCRIPT.test(attribute(element, 'src') ?? '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isOwnAddress(value: string): boolean {
  return /^(?:\/(?!\/)|#|\?)/.test(value) || value.startsWith('mailto:') || outsideAddress(value) === value
}
