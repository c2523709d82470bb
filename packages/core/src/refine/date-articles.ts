import type { DateExpression } from '@garrigue/schema'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import { fold } from '../engine/fold.ts'
import { longestOf } from '../engine/settle-overlaps.ts'
import { within } from '../engine/within.ts'
import { COMMENT_STAMP } from '../lexicon/furniture.ts'
import type { PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'
import { yearFromWeekdays } from './year-from-weekdays.ts'

/**
 * Gives each article its date, before dates without a year are read: what a person knows wins, then a full date in a byline, then the
 * first comment of the page, which came after the article, then the year in which its weekdays fall on their days.
 */
export const dateArticles: Step = defineRefiner({
  id: 'refine/date-articles',
  needs: ['absolute dates'],
  gives: 'published',
  run(page) {
    const dates = longestOf(page.data.findings.dates.filter(({ edtf }) => edtf !== null))
    for (const [index, article] of page.data.articles.entries()) {
      const published = fromFacts(article) ?? fromBylines(dates, article) ?? (page.data.articles.length === 1 ? fromComments(page, dates, index) : undefined) ?? fromWeekdays(page, article)
      if (published) article.published = published
    }
  },
})

function fromFacts({ facts }: ArticleDraft): ArticleDraft['published'] {
  return facts.published ? { edtf: facts.published, basis: 'side-file' } : undefined
}

function fromBylines(dates: readonly DateExpression[], article: ArticleDraft): ArticleDraft['published'] {
  const date = article.bylines.flatMap((block) => within(dates, block.data))[0]
  return date?.edtf ? { edtf: date.edtf, basis: 'explicit' } : undefined
}

function fromComments(page: PressRoot, dates: readonly DateExpression[], index: number): ArticleDraft['published'] {
  // The stamps alone: a reader may write of any year.
  const stamps = page.children
    .filter((block) => block.data.zone === 'comment' && block.data.article === index && COMMENT_STAMP.test(fold(block.value)))
    .flatMap((block) => within(dates, block.data))
    .flatMap(({ edtf }) => edtf ?? [])
  const first = stamps.reduce<string | undefined>((earliest, stamp) => (earliest !== undefined && earliest <= stamp ? earliest : stamp), undefined)
  return first ? { edtf: `${first}~`, basis: 'comment' } : undefined
}

function fromWeekdays(page: PressRoot, { first, end }: ArticleDraft): ArticleDraft['published'] {
  const year = yearFromWeekdays(page.children.slice(first, end).filter(({ data }) => data.zone !== 'comment' && data.zone !== 'boilerplate'))
  return year === undefined ? undefined : { edtf: `${year}~`, basis: 'weekday' }
}
