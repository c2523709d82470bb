import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'
import { blocksOf } from './zoning.ts'

/** Gathers from the zones what each article says of itself: standfirst and bylines. */
export function readMetadata(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    article.standfirst = blocks.filter((block) => block.data.zone === 'standfirst')
    article.bylines = [...bylinesAbove(page, article), ...blocks.filter((block) => block.data.zone === 'byline')]
  }
}

/** « Par Gaëlle Tanguy », « 14/03/2017 » right above the first title; above another title stands the end of the article before. */
function bylinesAbove(page: PressRoot, { first }: ArticleDraft): PressBlock[] {
  let from = first
  while (page.children[from - 1]?.data.zone === 'byline' && page.children[from - 1]?.data.article === undefined) from--
  return page.children.slice(from, first)
}
