import { FACETS, type FacetChoice } from './search-facets.ts'

/** What somebody asks of the search: words, facets, or both. */
export interface Question {
  readonly query: string
  readonly choice: FacetChoice
}

/** The question that an address holds (`?q=mons&annee=2013`); what it lacks is not asked. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search)
  const choice = Object.fromEntries(FACETS.flatMap((facet) => (parameters.get(facet) ? [[facet, parameters.get(facet) ?? '']] : [])))
  return { query: parameters.get('q') ?? '', choice }
}

/** The same, written so that one question has one address. */
export function writeQuestion({ query, choice }: Question): string {
  const parameters = new URLSearchParams()
  if (query.trim() !== '') parameters.set('q', query.trim())
  for (const facet of FACETS) if (choice[facet]) parameters.set(facet, choice[facet])
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
