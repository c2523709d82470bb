import { claimLabels, claimsByType, type Claim } from '@garrigue/data'
import { address, recordAddress } from '../addresses/address.ts'
import { compare } from '../french/file-under-letter.ts'
import { capitalized } from '../french/typography.ts'
import type { Language } from '../language/language-of.ts'
import { withdrawnRecords } from '../records/former-records.ts'
import { sourceAddress } from '../records/kinds.ts'
import { anchored } from '../records/source-profile.ts'
import { atomFeed } from './atom-feed.ts'

/** What people decided about the records, newest first, as an Atom feed: each leads to the words that it is about, or to what is left of a record that was withdrawn. */
export function changeFeed({ locale, words }: Language, self: string, site: URL): string {
  const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
  const decisions = claims.flatMap((claim) => {
    const [passage] = anchored(claim)
    if (!claim.decision || !passage) return []
    const { by, on, why } = claim.decision
    const url = new URL(sourceAddress(locale, passage.evidence.source, passage.anchor), site).href
    return [{ title: words.feeds.decision(capitalized(claimLabels[claim.type][locale].one), by), url, date: on, summary: why }]
  })
  const withdrawals = withdrawnRecords.map(({ route, id, withdrawal: { on, because } }) => ({ title: words.withdrawn.title(id), url: new URL(recordAddress(locale, route, id), site).href, date: on, summary: words.withdrawn.because[because] }))
  const newestFirst = [...decisions, ...withdrawals].toSorted((a, b) => compare(b.date, a.date) || compare(a.url, b.url))
  return atomFeed({ title: words.feeds.changes, subtitle: words.feeds.changesLead, self, home: new URL(address(locale), site).href, locale, entries: newestFirst })
}
