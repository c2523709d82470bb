import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { foldForSearch } from '../search/fold-for-search.ts'

/** Folder of the index in the built site. */
const BUNDLE = 'pagefind'
/**
 * What the site's own search page needs; Pagefind's ready-made interfaces and its worker stay out. No filters: 1.5.2 writes them in an order
 * of its own at every build.
 */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.fr\.pagefind|(?:fragment|index)\/.+)$/

/**
 * Indexes the built pages with Pagefind, folded for French. A page takes part when it has `data-pagefind-body`: the layout leaves it
 * out of the page not found, of the search page, and of whatever asks not to be found.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const count = await writeSearchIndex(root)
        logger.info(`${count} pages indexed`)
      },
    },
  }
}

/** @returns how many pages were indexed */
async function writeSearchIndex(root: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    let count = 0
    for (const file of await htmlFiles(root)) {
      const html = await readFile(join(root, file), 'utf8')
      if (!html.includes('data-pagefind-body')) continue
      const added = await index.addHTMLFile({ url: addressOf(file), content: indexable(html) })
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${file}: ${added.errors.join('; ')}`)
      count++
    }
    await writeBundle(join(root, BUNDLE), (await index.getFiles()).files)
    return count
  } finally {
    await close()
  }
}

/**
 * Pagefind answers with a passage when a heading has an id. On the site the id stands on the passage itself, and its heading names it in
 * `data-anchor`.
 */
function indexable(html: string): string {
  return foldForSearch(html).replaceAll(' data-anchor="', ' id="')
}

async function writeBundle(folder: string, files: readonly { readonly path: string; readonly content: Uint8Array }[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** In code-unit order, so that two builds number the pages alike. */
async function htmlFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true })
  return entries
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
