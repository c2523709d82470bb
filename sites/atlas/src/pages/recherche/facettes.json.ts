// What the pages of records may be narrowed down by. The search index takes it in (src/integrations/search-index.ts): it is no page of the site.
import type { APIRoute } from 'astro'
import { facetsByPath } from '../../search/facets-of-record.ts'
import { FACETS } from '../../search/search-facets.ts'

export const GET: APIRoute = () => Response.json(Object.fromEntries([...facetsByPath()].map(([path, values]) => [path, FACETS.map((facet) => values[facet])])))
