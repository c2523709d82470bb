import type { DateExpression } from '@garrigue/schema'
import { formatDay, isDay } from '../engine/calendar.ts'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import { fold } from '../engine/fold.ts'
import { longestOf } from '../engine/settle-overlaps.ts'
import { within } from '../engine/within.ts'
import { wordsOf } from '../engine/words.ts'
import { takeWrittenDay } from '../lexicon/date-parts.ts'
import { COMMENT_STAMP } from '../lexicon/comment-lines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from '../structure/article-draft.ts'
import { yearFromWeekdays } from './year-from-weekdays.ts'

/**
 * Gives each article its date, before dates without a year are read: what a person knows wins, then a full date in a byline, then one in
 * another line that dates it, then the date of the item above on a page of items that say but their hours, then the day that the text calls
 * « ce jeudi 14 avril », then the first comment of the page, which came after the article, then the year in which its weekdays fall on their days.
 */
export const dateArticles: Step = defineRefiner({
  id: 'refine/date-articles',
  needs: ['absolute dates'],
  gives: 'published',
  run(page) {
    const dates = longestOf(page.data.findings.dates.filter(({ edtf }) => edtf !== null))
    for (const [index, article] of page.data.articles.entries()) {
      const above = article.isOfDayAbove ? page.data.articles[index - 1]?.published : undefined
      const published =
        fromFacts(article) ?? fromBylines(dates, article) ?? above ?? fromThisDay(page, article) ?? (page.data.articles.length === 1 ? fromComments(page, dates, index) : undefined) ?? fromWeekdays(page, article)
      if (published) article.published = published
    }
  },
})

function fromFacts({ facts }: ArticleDraft): ArticleDraft['published'] {
  return facts.published ? { edtf: facts.published, basis: 'side-file' } : undefined
}

/** The first date of a byline; that of a change only when nothing else tells. */
function fromBylines(dates: readonly DateExpression[], article: ArticleDraft): ArticleDraft['published'] {
  const signed = article.bylines.flatMap((block) => within(dates, block.data).map((date) => ({ date, isUpdate: isUpdate(block, date) })))
  const written = article.datelines.flatMap((span) => within(dates, span))
  const edtf = signed.find(({ isUpdate: isLater }) => !isLater)?.date.edtf ?? written[0]?.edtf ?? signed[0]?.date.edtf
  return edtf ? { edtf, basis: 'explicit' } : undefined
}

/** « Mis à jour le 23.01.2018 », « modifié le 23 janvier » */
function isUpdate(block: PressBlock, { start }: DateExpression): boolean {
  const words = wordsOf(block)
  const at = words.findIndex((word) => word.start >= start)
  return words.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:jour|maj|modifie|modifiee|actualise|actualisee)$/u.test(form))
}

/** « ce jeudi 14 avril » is the day of the article, or near it; « aujourd’hui jeudi 14 avril » too. */
function fromThisDay(page: PressRoot, article: ArticleDraft): ArticleDraft['published'] {
  const blocks = blocksOf(page, article)
  const days = blocks.flatMap((block) => wordsOf(block).flatMap((_, at, words) => (/^(?:ce|hui)$/u.test(words[at - 1]?.form ?? '') ? (takeWrittenDay(words, at)?.value ?? []) : [])))
  const [first] = days
  const year = first && (first.year ?? yearFromWeekdays(blocks))
  if (!first || year === undefined || !isDay({ ...first, year })) return undefined
  return { edtf: `${formatDay({ ...first, year })}~`, basis: first.year === undefined ? 'weekday' : 'explicit' }
}

/** The blocks whose words are the article’s own. */
function blocksOf(page: PressRoot, { first, end }: ArticleDraft): PressBlock[] {
  return page.children.slice(first, end).filter(({ data }) => data.zone !== 'comment' && data.zone !== 'boilerplate')
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

function fromWeekdays(page: PressRoot, article: ArticleDraft): ArticleDraft['published'] {
  const year = yearFromWeekdays(blocksOf(page, article))
  return year === undefined ? undefined : { edtf: `${year}~`, basis: 'weekday' }
}
