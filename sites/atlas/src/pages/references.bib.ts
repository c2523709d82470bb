// All that can be cited, in BibTeX.
import type { APIRoute } from 'astro'
import { bibtexOf } from '../citing/bibtex.ts'
import { allReferences } from '../citing/reference.ts'

export const GET: APIRoute = ({ site, url }) => new Response(bibtexOf(allReferences(new URL(site ?? url))), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } })
