import { allPages, loadPagefind, searchPages, type Hit, type Pagefind } from './pagefind.ts'
import { foldQuery } from './fold-for-search.ts'
import type { Question } from './search-address.ts'
import { countValues, FACETS, narrow, type Facet, type FacetTable } from './search-facets.ts'

export interface Answer {
  readonly hits: readonly Hit[]
  /** How many pages there would be under each value of a facet. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
}

/** Another question that has answers, and how many. */
export interface Suggestion {
  readonly question: Question
  readonly count: number
}

/** Letters that a word keeps when its end is cut to find something like it. */
const SHORTEST_STEM = 3

export function isAsked({ query, choice }: Question): boolean {
  return foldQuery(query) !== '' || FACETS.some((facet) => choice[facet] !== undefined)
}

/** The index and the facets of its pages. */
export class SearchEngine {
  readonly #pagefind: Pagefind
  readonly #table: FacetTable

  private constructor(pagefind: Pagefind, table: FacetTable) {
    this.#pagefind = pagefind
    this.#table = table
  }

  /**
   * Rejects when the index cannot be loaded.
   *
   * @param base - Where the site is: `/`
   * @param index - Where in it the index is: `pagefind/fr/`
   */
  static async load(base: string, index: string): Promise<SearchEngine> {
    const [pagefind, response] = await Promise.all([loadPagefind(base, index), fetch(`${base}${index}facets.json`)])
    if (!response.ok) throw new Error(`facets: ${response.status}`)
    return new SearchEngine(pagefind, (await response.json()) as FacetTable)
  }

  async answer({ query, choice }: Question): Promise<Answer> {
    const found = foldQuery(query) === '' ? await allPages(this.#pagefind, this.#table) : await searchPages(this.#pagefind, query)
    const counts = Object.fromEntries(FACETS.map((facet) => [facet, countValues(found, this.#table, choice, facet)])) as Answer['counts']
    return { hits: narrow(found, this.#table, choice), counts }
  }

  /** What to ask instead of a question without an answer: without its facets, one word at a time, or the start of its only word. */
  async suggest({ query }: Question): Promise<readonly Suggestion[]> {
    const widened = await this.#withAnswers([{ query, choice: {} }])
    if (widened.length > 0) return widened
    const words = foldQuery(query).split(' ')
    if (words.length > 1) return this.#withAnswers([...new Set(words)].map((word) => ({ query: word, choice: {} })))
    const [word = ''] = words
    for (let length = word.length - 1; length >= SHORTEST_STEM; length--) {
      const [cut] = await this.#withAnswers([{ query: word.slice(0, length), choice: {} }])
      if (cut) return [cut]
    }
    return []
  }

  async #withAnswers(questions: readonly Question[]): Promise<readonly Suggestion[]> {
    const asked = await Promise.all(questions.map(async (question) => ({ question, count: (await searchPages(this.#pagefind, question.query)).length })))
    return asked.filter(({ count }) => count > 0)
  }
}
