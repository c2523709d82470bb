import type { PressRoot } from '../parse/nodes.ts'
import { blocksOf } from './zoning.ts'

/** Gathers from the zones what each article says of itself: standfirst and bylines. */
export function readMetadata(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    article.standfirst = blocks.filter((block) => block.data.zone === 'standfirst')
    article.bylines = blocks.filter((block) => block.data.zone === 'byline')
  }
}
