// The JSON Schema of each kind of record, as it is in the package.
import type { APIRoute, GetStaticPaths } from 'astro'
import { shapes } from '../../../downloads/json-schema.ts'

export const getStaticPaths = (() => shapes.map(({ name, text }) => ({ params: { name: `${name}.schema.json` }, props: { text } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string, { headers: { 'content-type': 'application/schema+json' } })
