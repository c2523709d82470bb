import type { APIRoute } from 'astro'
import { address, fileAddress } from '../addresses/address.ts'
import { ICON_SIZES } from '../open-graph/icon-sizes.ts'
import { languageIn } from '../language/language-of.ts'
import { DEFAULT_LOCALE } from '../language/locale.ts'
import { site } from '../site.ts'

export const GET: APIRoute = () => {
  const { locale, words } = languageIn(DEFAULT_LOCALE)
  const icons = ICON_SIZES.map((size) => ({ src: fileAddress(`icons/${size}.png`), sizes: `${size}x${size}`, type: 'image/png' }))
  const manifest = {
    name: words.home.title,
    short_name: site.name,
    description: words.home.description,
    lang: locale,
    start_url: address(locale),
    scope: fileAddress(),
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [{ src: fileAddress('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
