// What to cite with an article, beside its page, in CSL-JSON.
import { sources, type Source } from '@garrigue/data'
import type { APIRoute, GetStaticPaths } from 'astro'
import { cslOf } from '../../citing/csl.ts'
import { articleReference, recordReference } from '../../citing/reference.ts'

interface Props {
  source: Source
}

export const getStaticPaths = (() => sources.map((source) => ({ params: { id: source.id }, props: { source } }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { source }, site, url }) =>
  new Response(`${JSON.stringify(cslOf([recordReference(source, new URL(site ?? url)), articleReference(source)]), undefined, 1)}\n`, { headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' } })
