import type { APIRoute } from 'astro'
import { fileAddress } from '../addresses/address.ts'

export const GET: APIRoute = ({ site, url }) => {
  const sitemap = new URL(fileAddress('sitemap.xml'), site ?? url).href
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
