import { foldQuery, KEY_EDGE, nameKey, nameKeyStart } from './fold-for-search.ts'

/** The part of Pagefind's interface in the browser that the search page uses (1.5). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly noWorker: boolean; readonly ranking: Ranking }): Promise<void>
  init(): Promise<void>
  /** `null` finds every page. */
  search(query: string | null): Promise<{ readonly results: readonly Hit[] }>
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

/**
 * Words that are wholly the one asked for weigh more than those that begin like it; names weigh more than text, what somebody was more than
 * its mention elsewhere. `name` and `names` hold the keys of names (see `nameKey`).
 */
const RANKING: Ranking = { termSimilarity: 4, metaWeights: { title: 8, alias: 6, posts: 4, name: 8, names: 1, nature: 0.2 } }

/** Letters from which a question may be the start of a name: « Mons » is not meant for « Montpellier ». */
const SHORTEST_START = 5

/**
 * Pages of which the query is exactly a name first, then those of which a name begins so, then the others as Pagefind ranks them. None for a
 * query without a letter or digit.
 */
export async function searchPages(pagefind: Pagefind, query: string): Promise<readonly Hit[]> {
  const folded = foldQuery(query)
  const [key, start] = [nameKey(folded), nameKeyStart(folded)]
  if (key === '') return []
  const questions = [key, ...(start.length - KEY_EDGE.length >= SHORTEST_START ? [start] : []), folded]
  const answers = await Promise.all(questions.map(async (question) => pagefind.search(question)))
  const hits = new Map<string, Hit>()
  for (const hit of answers.flatMap(({ results }) => results)) if (!hits.has(hit.id)) hits.set(hit.id, hit)
  return [...hits.values()]
}

/** Every page, in the order of the table. */
export async function allPages(pagefind: Pagefind, order: Readonly<Record<string, unknown>>): Promise<readonly Hit[]> {
  const places = new Map(Object.keys(order).map((id, place) => [id, place]))
  const { results } = await pagefind.search(null)
  return results.toSorted((a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size))
}

/**
 * Loads Pagefind from the built site. No worker: a worker's address would have to be a trusted type, and the index is small. Rejects when
 * it cannot be loaded.
 *
 * @param base - Where the site is: `/`
 * @param index - Where in it the index is: `pagefind/fr/`
 */
export async function loadPagefind(base: string, index: string): Promise<Pagefind> {
  // In a variable first: Vite would otherwise try to bundle it.
  const script = `${base}${index}pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  await pagefind.options({ baseUrl: base, excerptLength: 28, noWorker: true, ranking: RANKING })
  await pagefind.init()
  return pagefind
}
