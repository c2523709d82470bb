import { lineOfGold } from '../gold.ts'
import type { Outcome, TextMeasure } from '../outcome.ts'
import { matchArticles } from './match-articles.ts'

/** The articles of a page, by their titles. */
export const articles: TextMeasure = {
  name: 'articles',
  outcomesIn: (text) => {
    const { pairs, left } = matchArticles(text)
    return [
      ...pairs.map(([article, read]): Outcome => ({ verdict: read ? 'hit' : 'missed', span: lineOfGold(text.gold, article.line), annotated: article.title })),
      ...left.map(({ start, end, title }): Outcome => ({ verdict: 'false', span: { start, end }, read: title ?? '(sans titre)' })),
    ]
  },
}
