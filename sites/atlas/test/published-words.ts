import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readPages, textOf, type Element } from './built-site.ts'

const ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'aria-label', 'content', 'title', 'value'])
/** Downloads that are texts; those that are none are looked at where they are made. */
const TEXTS = /\.(?:xml|txt|json|ndjson|csv|jsonld|gexf|js|svg)$/
/** What Pagefind writes in front of what it has compressed. */
const PAGEFIND_MARK = 'pagefind_dcd'

/** Everything that a built site says, whatever the file: the text of each page and of its attributes, the search index, feeds and downloads. */
export function publishedWords(root: string): readonly string[] {
  const pages = readPages(root).flatMap(({ elements }) => [
    ...elements.filter(({ tagName }) => tagName === 'body').map((body) => textOf(body)),
    ...elements.flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => (ATTRIBUTES.has(name) ? [value] : []))),
    ...elements.filter(isData).map((element) => textOf(element)),
  ])
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const texts = files.filter((path) => TEXTS.test(path)).map((path) => readFileSync(join(root, path), 'utf8'))
  return [...pages, ...[...texts, ...indexed(root, files)].flatMap((text) => [text, text.replaceAll(String.raw`\"`, '"').replaceAll('""', '"')])]
}

/** Structured data stands in the head. */
function isData({ tagName, attrs }: Element): boolean {
  return tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json')
}

/** The texts that the search shows, a page each. */
export function indexed(root: string, files: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })): readonly string[] {
  return files.filter((path) => path.endsWith('.pf_fragment')).map((path) => {
    const text = gunzipSync(readFileSync(join(root, path))).toString('utf8')
    const fragment = JSON.parse(text.slice(text.indexOf(PAGEFIND_MARK) + PAGEFIND_MARK.length)) as { readonly content: string; readonly meta: object }
    return [fragment.content, ...Object.values(fragment.meta)].join('\n')
  })
}
