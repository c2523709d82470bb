import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../language/locale.ts'
import { foldForSearch } from '../search/fold-for-search.ts'
import { builtPages } from './built-pages.ts'

/** Folder of the indexes in the built site, one for each language of its pages. */
const BUNDLES = 'pagefind'
/** What the site's own search page needs; Pagefind's ready-made interfaces and its worker stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.fr\.pagefind|(?:fragment|index)\/.+)$/
/** Written by src/pages/recherche/facettes.json.ts for this integration alone. */
const FACETS_BY_PATH = join('recherche', 'facettes.json')
/** What the pages that hold no record are narrowed down by: that they are none. */
const NO_RECORD: Values = [['pages'], [], [], []]
/** What stands before the JSON of a page's fragment. */
const FRAGMENT_MARK = 'pagefind_dcd'

type Values = readonly (readonly string[])[]

interface File {
  readonly path: string
  readonly content: Uint8Array
}

/**
 * Indexes the built pages with Pagefind, folded for French, and writes the facets of each page beside the index. Every language has an index
 * of its own, and all are stemmed as French: names and cited words are. A page takes part when it has `data-pagefind-body`: the layout leaves
 * it out of the page not found, of the search page, and of whatever asks not to be found.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const facets = JSON.parse(await readFile(join(root, FACETS_BY_PATH), 'utf8')) as Readonly<Record<string, Values>>
        await rm(join(root, FACETS_BY_PATH))
        const files = await builtPages(root)
        try {
          // Side by side; within one index the pages keep their order, which numbers them.
          const writeIndexOf = async (locale: Locale): Promise<void> => {
            const count = await writeSearchIndex({ root, locale, files: files.filter((file) => localeOf(file) === locale), facets })
            logger.info(`${locale}: ${count} pages indexed`)
          }
          await Promise.all(LOCALES.map(writeIndexOf))
        } finally {
          await close()
        }
      },
    },
  }
}

interface Indexed {
  readonly root: string
  readonly locale: Locale
  /** The pages of that language. */
  readonly files: readonly string[]
  readonly facets: Readonly<Record<string, Values>>
}

/** @returns how many pages were indexed */
async function writeSearchIndex({ root, locale, files, facets }: Indexed): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  let count = 0
  for (const file of files) {
    const html = await readFile(join(root, file), 'utf8')
    if (!html.includes('data-pagefind-body')) continue
    const added = await index.addHTMLFile({ url: addressOf(file), content: indexable(html) })
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${file}: ${added.errors.join('; ')}`)
    count++
  }
  const written = (await index.getFiles()).files.filter(({ path }) => NEEDED.test(path))
  await writeBundle(join(root, BUNDLES, locale), [...written, { path: 'facets.json', content: facetTable(written, locale, facets) }])
  return count
}

/** `en/methode/index.html` is English. */
function localeOf(file: string): Locale {
  return LOCALES.find((locale) => file.startsWith(prefixOf(locale)) && locale !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE
}

function prefixOf(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `${locale}/`
}

/**
 * Pagefind answers with a passage when a heading has an id. On the site the id stands on the passage itself, and its heading names it in
 * `data-anchor`.
 */
function indexable(html: string): string {
  return foldForSearch(html).replaceAll(' data-anchor="', ' id="')
}

/** The values of each page under the id that Pagefind gave it, which is the name of its fragment, in the order of the pages' addresses. */
function facetTable(files: readonly File[], locale: Locale, facets: Readonly<Record<string, Values>>): Uint8Array {
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
