// A file for the host, whose name starts with an underscore: Astro would take no page of that name.
import type { APIRoute, GetStaticPaths } from 'astro'
import { redirectRules } from '../addresses/redirect-rules.ts'
import { movedRecords, withdrawnRecords } from '../records/former-records.ts'

export const getStaticPaths = (() => [{ params: { host: '_redirects' } }]) satisfies GetStaticPaths

export const GET: APIRoute = () => new Response(redirectRules(movedRecords, withdrawnRecords), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
