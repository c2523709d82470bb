import { foldQuery, nameKey } from './fold-for-search.ts'

/** The part of Pagefind's interface in the browser that the search page uses (1.5). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly noWorker: boolean; readonly ranking: Ranking }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ readonly results: readonly Hit[] }>
}

export interface Hit {
  readonly id: string
  data(): Promise<Page>
}

export interface Found {
  readonly title: string
  readonly url: string
  readonly excerpt: string
}

export interface Page {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly (Found & { readonly anchor?: { readonly id: string } })[]
}

export interface Ranking {
  readonly termSimilarity?: number
  readonly pageLength?: number
  readonly termFrequency?: number
  readonly termSaturation?: number
  readonly diacriticSimilarity?: number
  readonly metaWeights?: Readonly<Record<string, number>>
}

/** Words that are wholly the one asked for weigh more than those that begin like it; names weigh more than text. */
const RANKING: Ranking = { termSimilarity: 4, metaWeights: { title: 8, alias: 6, nature: 0.2, kind: 0 } }

/** Pages of which the query is exactly a name first, then the others as Pagefind ranks them. */
export async function searchPages(pagefind: Pagefind, query: string): Promise<readonly Hit[]> {
  const folded = foldQuery(query)
  const key = nameKey(folded)
  if (key === '') return []
  const [named, found] = await Promise.all([pagefind.search(key), pagefind.search(folded)])
  const first = new Set(named.results.map(({ id }) => id))
  return [...named.results, ...found.results.filter(({ id }) => !first.has(id))]
}

/**
 * Loads Pagefind from the built site. No worker: a worker's address would have to be a trusted type, and the index is small. Rejects when
 * it cannot be loaded.
 *
 * @param files - Where the files of the site are: `/`
 * @param base - What the addresses of the answers begin with: `/en/` on an English page, though the index is of the French ones
 */
export async function loadPagefind(files: string, base: string): Promise<Pagefind> {
  // In a variable first: Vite would otherwise try to bundle it.
  const script = `${files}pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  await pagefind.options({ baseUrl: base, excerptLength: 28, noWorker: true, ranking: RANKING })
  await pagefind.init()
  return pagefind
}
