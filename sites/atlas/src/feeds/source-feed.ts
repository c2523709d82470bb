import { sources } from '@garrigue/data'
import { address } from '../addresses/address.ts'
import type { Language } from '../language/language-of.ts'
import { oldestFirst } from '../records/entity-profile.ts'
import { sourceAddress } from '../records/kinds.ts'
import { atomFeed } from './atom-feed.ts'

/** The articles of the atlas, newest first, as an Atom feed. An article without a date stands at the end, at the date of the oldest. */
export function sourceFeed(language: Language, self: string, site: URL): string {
  const { locale, words, dated } = language
  const newestFirst = oldestFirst(sources).toReversed()
  const oldest = oldestFirst(sources)[0]?.published?.earliest ?? '1970-01-01'
  const entries = newestFirst.map((source) => ({
    title: source.name,
    url: new URL(sourceAddress(locale, source.id), site).href,
    date: source.published?.latest ?? oldest,
    summary: [source.publisher?.text ?? words.source.noPublisher, source.published ? dated(source.published.edtf) : words.source.noDate].join(', '),
  }))
  return atomFeed({ title: words.feeds.sources, subtitle: words.feeds.sourcesLead, self, home: new URL(address(locale), site).href, locale, entries })
}
