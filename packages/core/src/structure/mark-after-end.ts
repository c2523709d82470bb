import type { PressRoot } from '../parse/nodes.ts'
import { furnitureOf } from './mark-furniture.ts'
import { blocksOf, decide, foldOf, isOpen, isProse } from './zoning.ts'

/**
 * What follows the end of an article: once a form, a list of other articles or the foot of the page has begun and no prose comes any
 * more, the rest is the site's.
 */
export function markAfterEnd(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    const lastProse = blocks.findLastIndex((block) => isOpen(block) && isProse(block.value))
    const end = blocks.findIndex((block, index) => index > lastProse && block.data.zone === 'boilerplate' && furnitureOf(foldOf(block))?.endsArticle)
    if (end < 0) continue
    for (const block of blocks.slice(end)) decide(block, 'boilerplate', 'mark-after-end', 'après la fin de l’article')
  }
}
