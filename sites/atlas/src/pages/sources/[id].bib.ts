// What to cite with an article, beside its page, in BibTeX.
import { sources, type Source } from '@garrigue/data'
import type { APIRoute, GetStaticPaths } from 'astro'
import { bibtexOf } from '../../citing/bibtex.ts'
import { articleReference, recordReference } from '../../citing/reference.ts'

interface Props {
  source: Source
}

export const getStaticPaths = (() => sources.map((source) => ({ params: { id: source.id }, props: { source } }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { source }, site, url }) =>
  new Response(bibtexOf([recordReference(source, new URL(site ?? url)), articleReference(source)]), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } })
