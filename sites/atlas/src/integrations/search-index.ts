import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { LOCALES, type Locale } from '../language/locale.ts'
import { builtPages } from './built-pages.ts'
import { indexedLocale, type FacetsByPath, type ToIndex } from './write-search-index.ts'

/** Written by src/pages/recherche/facettes.json.ts for this integration alone. */
const FACETS_BY_PATH = join('recherche', 'facettes.json')

/**
 * Indexes the built pages with Pagefind and writes the facets of each page beside the index. Every language has an index of its own, made in a
 * thread of its own: each has its own Pagefind, which takes pages one after the other.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const facets = JSON.parse(await readFile(join(root, FACETS_BY_PATH), 'utf8')) as FacetsByPath
        await rm(join(root, FACETS_BY_PATH))
        const files = await builtPages(root)
        const index = async (locale: Locale): Promise<void> => {
          const count = await inThread({ root, locale, files: files.filter((file) => indexedLocale(file) === locale), facets })
          logger.info(`${locale}: ${count} pages indexed`)
        }
        await Promise.all(LOCALES.map(index))
      },
    },
  }
}

/** Rejects with what the thread threw. */
async function inThread(work: ToIndex): Promise<number> {
  const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), { workerData: work })
  const [count] = (await once(thread, 'message')) as [number]
  return count
}
