import type { PressBlock } from '../../parse/nodes.ts'
import { briefs } from './briefs.ts'
import { feed } from './feed.ts'
import type { Listing, PageItem } from './listing.ts'
import { posts } from './posts.ts'

/** From those that say most of their items, a full date each, to those that say but an hour. */
const LISTINGS: readonly Listing[] = [posts, briefs, feed]

/** What a page that lists timed texts is, with its items in order; `undefined` for a page that holds one article, or says nothing of its items. */
export function findItems(children: readonly PressBlock[]): { readonly listing: Listing; readonly items: readonly PageItem[] } | undefined {
  for (const listing of LISTINGS) {
    for (const items of listing.candidates(children)) {
      if (items.length >= listing.fewest && listing.isList(children, items)) return { listing, items }
    }
  }
  return undefined
}
