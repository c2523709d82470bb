import { outsideAddress } from '../src/addresses/outside-address.ts'
import { serializeOuter } from 'parse5'
import { attribute, readPages, textOf, type BuiltPage, type Element } from './built-site.ts'
import { fieldsIn } from './fixtures/field-marks.ts'
import { poisonedFields } from './fixtures/text-fields.ts'

/** Elements that the site's own templates use; anything else came from the data. */
const OWN_ELEMENTS: ReadonlySet<string> = new Set(readPages().flatMap(({ elements }) => elements.map(({ tagName }) => tagName)))
/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['action', 'formaction', 'href', 'src', 'srcset', 'data', 'xlink:href', 'poster', 'cite'])
/** Scripts of the site's own. */
const OWN_SCRIPT = /^\/(?:theme\.js|assets\/[\w.-]+\.js)$/

const FIELDS = poisonedFields()
/** As much of an element as it takes to see whose payload it is. */
const SEEN = 2000

/** What the data of a build made of its pages that only a template may: an element, a handler, a style, a script, an address; and out of which fields. */
export function hostileFaults(pages: readonly BuiltPage[]): readonly string[] {
  const faults = pages.flatMap((page) => page.elements.flatMap((element) => faultsOf(element).map((fault) => `${page.address}: ${fault} of ${fieldsIn(around(element), FIELDS).join(', ') || 'no field'}`)))
  return [...new Set(faults)]
}

/** An element, or what it stands in when it shows nothing itself. */
function around(element: Element): string {
  const own = serializeOuter(element).slice(0, SEEN)
  const parent = element.parentNode
  return fieldsIn(own, FIELDS).length > 0 || !parent || !('tagName' in parent) ? own : serializeOuter(parent).slice(0, SEEN)
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
