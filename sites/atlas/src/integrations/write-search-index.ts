import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../language/locale.ts'
import { foldForSearch } from '../search/fold-for-search.ts'

/** Folder of the indexes in the built site, one for each language of its pages. */
const BUNDLES = 'pagefind'
/** What the site's own search page needs; Pagefind's ready-made interfaces and its worker stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.fr\.pagefind|(?:fragment|index)\/.+)$/
/** Written by the layout around what is to be found. */
const BODY = /<main [^>]*data-pagefind-body/
/** So many pages are in memory at a time. */
const AT_ONCE = 16
/** What the pages that hold no record are narrowed down by: that they are none. */
const NO_RECORD: Values = [['pages'], [], [], []]
/** What stands before the JSON of a page's fragment. */
const FRAGMENT_MARK = 'pagefind_dcd'

type Values = readonly (readonly string[])[]
/** What each page is narrowed down by, by its path without its language. */
export type FacetsByPath = Readonly<Record<string, Values>>

interface File {
  readonly path: string
  readonly content: Uint8Array
}

export interface ToIndex {
  /** The built site. */
  readonly root: string
  readonly locale: Locale
  /** The pages of that language, from the root. */
  readonly files: readonly string[]
  readonly facets: FacetsByPath
}

/**
 * Indexes the pages of one language, folded for French. All languages are stemmed as French: names and cited words are. A page takes part when it
 * has `data-pagefind-body`: the layout leaves it out of the page not found, of the search page, and of whatever asks not to be found.
 *
 * @returns how many pages take part
 */
export async function writeSearchIndex({ root, locale, files, facets }: ToIndex): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    const count = await addPages(index, root, files)
    const written = (await index.getFiles()).files.filter(({ path }) => NEEDED.test(path))
    await writeBundle(join(root, BUNDLES, locale), [...written, { path: 'facets.json', content: facetTable(written, locale, facets) }])
    return count
  } finally {
    await close()
  }
}

async function addPages(index: PagefindIndex, root: string, files: readonly string[]): Promise<number> {
  let count = 0
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const read = await Promise.all(files.slice(start, start + AT_ONCE).map(async (file) => ({ file, html: await readFile(join(root, file), 'utf8') })))
    const pages = read.flatMap(({ file, html }) => {
      const content = indexable(html)
      return content === undefined ? [] : [{ file, content }]
    })
    // Sent together, taken one after the other: Pagefind never waits for us, and numbers the pages in their order.
    const answers = await Promise.all(pages.map(async ({ file, content }) => ({ path: file, errors: (await index.addHTMLFile({ url: addressOf(file), content })).errors })))
    for (const { path, errors } of answers) if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join('; ')}`)
    count += pages.length
  }
  return count
}

/** `en/methode/index.html` is English. */
export function indexedLocale(file: string): Locale {
  return LOCALES.find((locale) => file.startsWith(prefixOf(locale)) && locale !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE
}

function prefixOf(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `${locale}/`
}

/**
 * What Pagefind is to read of a page: its language, its title and its body, without the chrome around. Pagefind answers with a passage when a
 * heading has an id. On the site the id stands on the passage itself, and its heading names it in `data-anchor`.
 *
 * @returns nothing for a page that does not take part
 */
function indexable(html: string): string | undefined {
  const body = BODY.exec(html)?.index
  if (body === undefined) return undefined
  const start = /<html[^>]*>/.exec(html)?.[0] ?? ''
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? ''
  const main = html.slice(body, html.lastIndexOf('</main>'))
  return foldForSearch(`<!doctype html>${start}<head>${title}</head><body>${main}</main></body></html>`).replaceAll(' data-anchor="', ' id="')
}

/** The values of each page under the id that Pagefind gave it, which is the name of its fragment, in the order of the pages' addresses. */
function facetTable(files: readonly File[], locale: Locale, facets: FacetsByPath): Uint8Array {
  const pages = files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
    return id === undefined ? [] : [{ id, path: addressIn(content).slice(1 + prefixOf(locale).length) }]
  })
  const inOrder = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return Buffer.from(JSON.stringify(Object.fromEntries(inOrder.map(({ id, path }) => [id, facets[path] ?? NO_RECORD]))))
}

function addressIn(fragment: Uint8Array): string {
  return (JSON.parse(gunzipSync(fragment).toString().slice(FRAGMENT_MARK.length)) as { readonly url: string }).url
}

async function writeBundle(folder: string, files: readonly File[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))))
  for (const inner of folders) await mkdir(inner, { recursive: true })
  await Promise.all(files.map(async ({ path, content }) => writeFile(join(folder, path), content)))
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
