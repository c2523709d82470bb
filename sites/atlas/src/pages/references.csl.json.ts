// All that can be cited, in CSL-JSON.
import type { APIRoute } from 'astro'
import { cslOf } from '../citing/csl.ts'
import { allReferences } from '../citing/reference.ts'

export const GET: APIRoute = ({ site, url }) => new Response(`${JSON.stringify(cslOf(allReferences(new URL(site ?? url))), undefined, 1)}\n`, { headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' } })
