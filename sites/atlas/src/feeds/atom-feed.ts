import { Feed } from 'feed'
import type { Locale } from '../language/locale.ts'
import { site } from '../site.ts'

export interface FeedEntry {
  readonly title: string
  /** Absolute; also its id, so that readers show an entry once. */
  readonly url: string
  /** `2015-05-06` */
  readonly date: string
  readonly summary: string
}

export interface FeedDescription {
  readonly title: string
  readonly subtitle: string
  /** Absolute address of the feed. */
  readonly self: string
  readonly home: string
  readonly locale: Locale
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** XML allows no control character but tab and line ends, however it is written. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** An Atom feed; its date is that of its newest entry, so that the same records give the same bytes. */
export function atomFeed({ title, subtitle, self, home, locale, entries }: FeedDescription): string {
  const updated = new Date(entries[0]?.date ?? '1970-01-01')
  const feed = new Feed({ id: self, title, description: subtitle, link: home, language: locale, updated, feedLinks: { atom: self }, copyright: 'CC BY 4.0', generator: site.name, author: { name: site.name } })
  for (const entry of entries) {
    feed.addItem({ id: entry.url, link: entry.url, title: asText(entry.title), description: asText(entry.summary), date: new Date(entry.date) })
  }
  return feed.atom1()
}

/** The library writes texts as HTML: what looks like it is escaped, so that feed readers show it as it was. */
function asText(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
