import { byId } from '@garrigue/data'
import { compare, fileUnderLetter } from '../french/file-under-letter.ts'
import { capitalized } from '../french/typography.ts'
import { pageKinds } from '../records/kinds.ts'
import type { Language } from '../language/language-of.ts'
import { facetsByPath } from './facets-of-record.ts'
import { FACETS, type Facet } from './search-facets.ts'

/** One value that a facet may take, as it stands in the address and as it is shown. */
export interface FacetOption {
  readonly value: string
  readonly label: string
}

export interface FacetOptions {
  readonly facet: Facet
  readonly options: readonly FacetOption[]
}

/** Values of each facet that some page has: kinds in the order of the menu, newest years first, names in the order of the alphabet. */
export function facetOptions(language: Language): readonly FacetOptions[] {
  const pages = [...facetsByPath().values()]
  return FACETS.map((facet) => {
    const values = [...new Set(pages.flatMap((page) => page[facet]))]
    return { facet, options: OPTIONS[facet](values, language) }
  })
}

const OPTIONS: Readonly<Record<Facet, (values: readonly string[], language: Language) => readonly FacetOption[]>> = {
  nature: (values, { locale, words }) => [
    ...pageKinds.filter(({ route }) => values.includes(route)).map(({ route, [locale]: { many } }) => ({ value: route, label: capitalized(many) })),
    { value: 'pages', label: words.search.otherPages },
  ],
  lieu: byName,
  annee: (values) => values.toSorted((a, b) => compare(b, a)).map((value) => ({ value, label: value })),
  editeur: byName,
}

function byName(values: readonly string[]): readonly FacetOption[] {
  const key = ({ label }: FacetOption): string => fileUnderLetter(label).key
  return values.map((value) => ({ value, label: byId(value)?.name ?? value })).toSorted((a, b) => compare(key(a), key(b)))
}
