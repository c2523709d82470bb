import { defineMiddleware } from 'astro:middleware'
import { scriptSafeJson } from './structured-data/script-safe-json.ts'

/**
 * Writes what a page said of itself for machines (`Astro.locals.structuredData`) at the end of its head. This is the only place where data
 * enters a script element; browsers do not run this one.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.structuredData = []
  const response = await next()
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response
  const html = await response.text()
  const graph = locals.structuredData
  if (graph.length === 0) return new Response(html, response)
  const block = `<script type="application/ld+json">${scriptSafeJson({ '@context': 'https://schema.org', '@graph': graph })}</script>`
  return new Response(html.replace('</head>', () => `${block}</head>`), response)
})
