import type { Locale } from '../language/locale.ts'
import { thing, type Thing } from './thing.ts'

export interface PageDescription {
  readonly title: string
  readonly description: string
  /** Absolute. */
  readonly url: string
  /** Absolute. */
  readonly home: string
  readonly siteName: string
  readonly locale: Locale
}

/** Any page of the site. */
export function describePage({ title, description, url, home, siteName, locale }: PageDescription): Thing {
  return thing({
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: locale,
    isPartOf: { '@type': 'WebSite', '@id': `${home}#site`, name: siteName, url: home },
  })
}

/** The pages above a page, from the home page down. */
export function describeTrail(steps: readonly { readonly text: string; readonly href: string }[], site: URL): Thing {
  return thing({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: text, item: new URL(href, site).href })),
  })
}
