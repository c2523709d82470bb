import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'astro/config'
import { searchIndex } from './src/integrations/search-index.ts'
import { sitemap } from './src/integrations/sitemap.ts'

// The one place where the project says its name, its addresses and who publishes it.
const project = JSON.parse(readFileSync(new URL('../../project.json', import.meta.url), 'utf8')) as { readonly site: string }

// What the export before the build has written; a build without it has no page of downloads to show.
const manifest = new URL('public/donnees/manifest.json', import.meta.url)
const downloads = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as unknown) : null

export default defineConfig({
  // Where the site is served: SITE is the origin, BASE the path, as on the project pages of a forge.
  site: process.env['SITE'] ?? project.site,
  base: process.env['BASE'] ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', drops line breaks between inline elements, and with them the spaces of annotated text.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: {
    assets: 'assets',
    // While one page is written the next is drawn.
    concurrency: 4,
    // Nothing inline: the content security policy allows files of the site alone.
    inlineStylesheets: 'never',
  },
  integrations: [searchIndex(), sitemap()],
  vite: { build: { assetsInlineLimit: 0 }, define: { PROJECT: JSON.stringify(project), DOWNLOADS: JSON.stringify(downloads) } },
})
