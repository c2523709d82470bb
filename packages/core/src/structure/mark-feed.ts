import type { PressRoot } from '../parse/nodes.ts'
import { findFeed } from './titles/find-feed.ts'
import { decide } from './zoning.ts'

/** Why a line is the title of an item of a feed; `split-articles` begins an article at each. */
export const FEED_TITLE = 'titre d’une dépêche, avec son heure'

/** The titles of a news feed, before the short ones among them pass for headings. */
export function markFeed(page: PressRoot): void {
  if (page.data.facts.articles) return // a person knows better
  for (const title of findFeed(page.children)) decide(page.children[title], 'title', 'mark-feed', FEED_TITLE)
}
