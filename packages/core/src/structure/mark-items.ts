import { isPlaceLine } from '../lexicon/place-lines.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { findItems } from './items/find-items.ts'
import { decide } from './zoning.ts'

/**
 * The titles, hours, days and towns of the texts that a page lists, before the comments on one would swallow the next, and before the short
 * ones among the titles pass for headings. `splitArticles` begins an article at each.
 */
export function markItems(page: PressRoot): void {
  if (page.data.facts.articles) return // a person knows better
  const found = findItems(page.children)
  if (!found) return
  page.data.items = found.items
  const { what } = found.listing
  for (const { title, marks } of found.items) {
    decide(page.children[title], 'title', 'mark-items', `titre d’${what}, dans une page qui en donne plusieurs`)
    for (const mark of marks) decide(page.children[mark], isPlaceLine(page.children[mark]?.value ?? '') ? 'boilerplate' : 'byline', 'mark-items', `heure, jour ou lieu d’${what}`)
  }
}
