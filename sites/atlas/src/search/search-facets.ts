/**
 * The facets of the search, under the names that they have in the address (`?q=…&lieu=mons`), in the order in which they are shown. Pagefind
 * has filters of its own; version 1.5 writes them in another order at every build, so the site keeps its own table beside the index.
 */
export const FACETS = ['nature', 'lieu', 'annee', 'editeur'] as const

export type Facet = (typeof FACETS)[number]

/** What a page has of each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>

/** What is asked for: at most one value of each facet. */
export type FacetChoice = Readonly<Partial<Record<Facet, string | undefined>>>

/** Values of each page of the index under the id that Pagefind gives it, in the order of the pages' addresses. */
export type FacetTable = Readonly<Record<string, readonly (readonly string[])[]>>

function valuesIn(table: FacetTable, id: string, facet: Facet): readonly string[] {
  return table[id]?.[FACETS.indexOf(facet)] ?? []
}

/** The pages that have all values asked for, in the order given. */
export function narrow<Hit extends { readonly id: string }>(hits: readonly Hit[], table: FacetTable, choice: FacetChoice): readonly Hit[] {
  const asked = FACETS.flatMap((facet) => (choice[facet] === undefined ? [] : [{ facet, value: choice[facet] }]))
  return hits.filter(({ id }) => asked.every(({ facet, value }) => valuesIn(table, id, facet).includes(value)))
}

/** How many of the pages have each value of a facet, whatever is chosen of that facet itself. */
export function countValues(hits: readonly { readonly id: string }[], table: FacetTable, choice: FacetChoice, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of narrow(hits, table, { ...choice, [facet]: undefined })) {
    for (const value of valuesIn(table, id, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
