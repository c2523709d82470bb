import type { APIRoute, GetStaticPaths } from 'astro'
import { changeFeed } from '../../../feeds/change-feed.ts'
import { sourceFeed } from '../../../feeds/source-feed.ts'
import { inEveryLocale } from '../../../language/in-every-locale.ts'
import { languageOf } from '../../../language/language-of.ts'

const FEEDS = { sources: sourceFeed, corrections: changeFeed } as const

export const getStaticPaths = (() => inEveryLocale(Object.keys(FEEDS).map((feed) => ({ params: { feed } })))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, url, site }) => {
  const write = FEEDS[params['feed'] as keyof typeof FEEDS]
  const at = new URL(site ?? url)
  return new Response(write(languageOf({ url }), new URL(url.pathname, at).href, at), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
