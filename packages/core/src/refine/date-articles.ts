import type { DateExpression } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import { within } from '../engine/within.ts'
import { COMMENT_STAMP } from '../lexicon/furniture.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'
import { yearFromWeekdays } from './year-from-weekdays.ts'

/**
 * Gives each article its date, before dates without a year are read: what a person knows wins, then a full date in a byline, then the
 * first comment of the page, which came after the article, then the year in which its weekdays fall on their days.
 */
export function dateArticles(page: PressRoot): void {
  for (const [index, article] of page.data.articles.entries()) {
    const published = fromFacts(article) ?? fromBylines(page, article) ?? (page.data.articles.length === 1 ? fromComments(page, index) : undefined) ?? fromWeekdays(page, article)
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
  // The stamps alone: a reader may write of any year.
  const stamps = page.children
    .filter((block) => block.data.zone === 'comment' && block.data.article === index && COMMENT_STAMP.test(fold(block.value)))
    .flatMap((block) => datesIn(page, block))
    .flatMap(({ edtf }) => edtf ?? [])
  const first = stamps.reduce<string | undefined>((earliest, stamp) => (earliest !== undefined && earliest <= stamp ? earliest : stamp), undefined)
  return first ? { edtf: `${first}~`, basis: 'comment' } : undefined
}

function fromWeekdays(page: PressRoot, { first, end }: ArticleDraft): ArticleDraft['published'] {
  const year = yearFromWeekdays(page.children.slice(first, end).filter(({ data }) => data.zone !== 'comment' && data.zone !== 'boilerplate'))
  return year === undefined ? undefined : { edtf: `${year}~`, basis: 'weekday' }
}

function datesIn(page: PressRoot, block: PressBlock): DateExpression[] {
  return within(page.data.findings.dates, block.data).filter(({ edtf }) => edtf !== null)
}
