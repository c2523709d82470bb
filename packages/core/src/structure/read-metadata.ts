import type { Span } from '@garrigue/schema'
import { datelineEnd } from '../lexicon/openings.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'
import { blocksOf, bylineOf } from './zoning.ts'

/** The date of a page stands within as many lines above its title. */
const HEAD_LINES = 12

/** Gathers from the zones what each article says of itself: standfirst, bylines, and where else its date may stand. */
export function readMetadata(page: PressRoot): void {
  const { articles } = page.data
  for (const [index, article] of articles.entries()) {
    const blocks = blocksOf(page, article)
    article.standfirst = blocks.filter((block) => block.data.zone === 'standfirst')
    article.bylines = [...bylinesAbove(page, article), ...blocks.filter((block) => block.data.zone === 'byline')]
    article.datelines = [...openings(blocks), ...(articles.length === 1 || (index === 0 && article.isOfDayAbove) ? pageDates(page, article) : [])]
  }
}

/** « Par Gaëlle Tanguy », « Roubaix, le 5 mars 2020 » above the first title; above another title stands the end of the article before. */
function bylinesAbove(page: PressRoot, { first }: ArticleDraft): PressBlock[] {
  let from = first
  while (from > 0 && page.children[from - 1]?.data.article === undefined && first - from < HEAD_LINES) from--
  return page.children.slice(from, first).filter(({ data }) => data.zone === 'byline')
}

/** « Valmorin, le 12 mars 2018 – Le cluster… »: what the first paragraph opens with. */
function openings(blocks: readonly PressBlock[]): Span[] {
  const first = blocks.find(({ data }) => data.zone === 'paragraph' || data.zone === 'standfirst')
  const length = first ? datelineEnd(first.value) : undefined
  return first && length !== undefined ? [{ start: first.data.start, end: first.data.start + length }] : []
}

/** « Mardi 9 avril 2024 · Mer agitée »: a full date in a line of the site above the title. */
function pageDates({ children }: PressRoot, { first }: ArticleDraft): Span[] {
  return children
    .slice(Math.max(0, first - HEAD_LINES), first)
    .filter((block) => block.data.zone === 'boilerplate' && !/embargo/iu.test(block.value) && bylineOf(block)?.hasYear)
    .map(({ data }) => ({ start: data.start, end: data.end }))
}
