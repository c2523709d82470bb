import { claimLabels, claimsByType, type Claim } from '@garrigue/data'
import { compare } from '../french/file-under-letter.ts'
import { capitalized } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { sourceAddress } from '../records/kinds.ts'
import { anchored } from '../records/source-profile.ts'
import { atomFeed } from './atom-feed.ts'

/** What people decided about the records, newest first, as an Atom feed: each leads to the words that it is about. */
export function changeFeed({ locale, words }: Language, self: string, site: URL): string {
  const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
  const entries = claims.flatMap((claim) => {
    const [passage] = anchored(claim)
    if (!claim.decision || !passage) return []
    const { by, on, why } = claim.decision
    const url = new URL(sourceAddress(locale, passage.evidence.source, passage.anchor), site).href
    return [{ title: words.feeds.decision(capitalized(claimLabels[claim.type][locale].one), by), url, date: on, summary: why }]
  })
  const newestFirst = entries.toSorted((a, b) => compare(b.date, a.date) || compare(a.url, b.url))
  return atomFeed({ title: words.feeds.changes, subtitle: words.feeds.changesLead, self, home: new URL(site).href, locale, entries: newestFirst })
}
