import type { PressRoot } from '../parse/nodes.ts'
import { findBriefs } from './titles/find-briefs.ts'
import { findPosts } from './titles/find-posts.ts'
import { isPlaceLine } from '../lexicon/place-lines.ts'
import { decide } from './zoning.ts'

/** Why a line is the title of a post; `split-articles` begins an article at each. */
export const POST_TITLE = 'titre d’un billet, à côté de sa date'
/** Why a line is the date of a post. */
export const POST_STAMP = 'date d’un billet'
/** Why a line above the title of a brief is its own. */
export const BRIEF_MARK = 'heure, jour ou lieu au-dessus d’une brève'
const BRIEF_SIGN = 'heure ou jour d’une brève'

/**
 * The titles and dates of the posts of a blog, or of the briefs of a news wire, when a page holds several, before the comments on one would
 * swallow the next.
 */
export function markPosts(page: PressRoot): void {
  if (page.data.facts.articles) return // a person knows better
  const posts = findPosts(page.children)
  for (const { title, stamp } of posts) {
    decide(page.children[title], 'title', 'mark-posts', POST_TITLE)
    decide(page.children[stamp], 'byline', 'mark-posts', POST_STAMP)
  }
  if (posts.length > 0) return
  for (const { title, marks } of findBriefs(page.children)) {
    decide(page.children[title], 'title', 'mark-posts', POST_TITLE)
    for (const mark of marks) {
      const block = page.children[mark]
      decide(block, block && isPlaceLine(block.value) ? 'boilerplate' : 'byline', 'mark-posts', mark < title ? BRIEF_MARK : BRIEF_SIGN)
    }
  }
}
