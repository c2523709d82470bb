import type { DateExpression } from '@garrigue/schema'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'

/**
 * Gives each article its date, before dates without a year are read: what a person knows wins, then a full date in a byline, then the
 * first comment of the page, which came after the article.
 */
export function dateArticles(page: PressRoot): void {
  for (const [index, article] of page.data.articles.entries()) {
    const published = fromFacts(article) ?? fromBylines(page, article) ?? (page.data.articles.length === 1 ? fromComments(page, index) : undefined)
    if (published) article.published = published
  }
}

function fromFacts({ facts }: ArticleDraft): ArticleDraft['published'] {
  return facts.published ? { edtf: facts.published, basis: 'side-file' } : undefined
}

function fromBylines(page: PressRoot, article: ArticleDraft): ArticleDraft['published'] {
  const date = article.bylines.flatMap((block) => datesIn(page, block))[0]
  return date?.edtf ? { edtf: date.edtf, basis: 'explicit' } : undefined
}

function fromComments(page: PressRoot, index: number): ArticleDraft['published'] {
  const stamps = page.children
    .filter((block) => block.data.zone === 'comment' && block.data.article === index)
    .flatMap((block) => datesIn(page, block))
    .flatMap(({ edtf }) => edtf ?? [])
  const first = stamps.reduce<string | undefined>((earliest, stamp) => (earliest !== undefined && earliest <= stamp ? earliest : stamp), undefined)
  return first ? { edtf: `${first}~`, basis: 'comment' } : undefined
}

function datesIn(page: PressRoot, block: PressBlock): DateExpression[] {
  return page.data.findings.dates.filter((date) => date.edtf !== null && date.start >= block.data.start && date.end <= block.data.end)
}
