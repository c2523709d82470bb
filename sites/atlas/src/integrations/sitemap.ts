import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages } from './built-pages.ts'

/** Written by the layout; the data of a page cannot write it, because its quotation marks are escaped. */
const CANONICAL = /<link rel="canonical" href="([^"]+)">/
const ALTERNATES = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g
const HIDDEN = '<meta name="robots" content="noindex">'

/** Lists the built pages for engines, each with its other languages, from what the pages say themselves: what asks not to be found is not there. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const pages = await Promise.all((await builtPages(root)).map(async (file) => readFile(join(root, file), 'utf8')))
        const entries = pages.filter((html) => !html.includes(HIDDEN)).flatMap((html) => entryOf(html))
        const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">', ...entries, '</urlset>', '']
        await writeFile(join(root, 'sitemap.xml'), lines.join('\n'))
        logger.info(`${entries.length} pages`)
      },
    },
  }
}

function entryOf(html: string): readonly string[] {
  const canonical = CANONICAL.exec(html)?.[1]
  if (canonical === undefined) return []
  const alternates = [...html.matchAll(ALTERNATES)].map(([, language = '', href = '']) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
  return [`<url><loc>${canonical}</loc>${alternates.join('')}</url>`]
}
