import type { PressRoot } from '../parse/nodes.ts'
import { findPosts } from './titles/find-posts.ts'
import { decide } from './zoning.ts'

/** Why a line is the title of a post; `split-articles` begins an article at each. */
export const POST_TITLE = 'titre d’un billet, à côté de sa date'
/** Why a line is the date of a post. */
export const POST_STAMP = 'date d’un billet'

/** The titles and dates of the posts of a blog, when a page holds several, before the comments on one would swallow the next. */
export function markPosts(page: PressRoot): void {
  if (page.data.facts.articles) return // a person knows better
  for (const { title, stamp } of findPosts(page.children)) {
    decide(page.children[title], 'title', 'mark-posts', POST_TITLE)
    decide(page.children[stamp], 'byline', 'mark-posts', POST_STAMP)
  }
}
