import { comparableDay } from '../comparable.ts'
import { lineOfGold } from '../gold.ts'
import type { Outcome, TextMeasure } from '../outcome.ts'
import { matchArticles } from './match-articles.ts'

/** The day when an article was published, where the annotation knows it. */
export const published: TextMeasure = {
  name: 'published',
  outcomesIn: (text) =>
    matchArticles(text).pairs.flatMap(([article, found]): Outcome[] => {
      if (article.published === null) return []
      const read = found?.published ?? undefined
      const outcome = { span: lineOfGold(text.gold, article.line), annotated: article.published }
      if (read === undefined) return [{ verdict: 'missed', ...outcome }]
      return [{ verdict: comparableDay(read) === comparableDay(article.published) ? 'hit' : 'wrong', ...outcome, read }]
    }),
}
