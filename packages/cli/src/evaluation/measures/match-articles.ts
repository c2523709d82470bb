import type { Article } from '@garrigue/schema'
import { comparableWords } from '../comparable.ts'
import type { ComparedText } from '../compared-text.ts'
import type { GoldArticle } from '../gold.ts'

/** Each annotated article with the one read that has its title, if any, and the articles read that are left. */
export function matchArticles({ gold, reading }: ComparedText): { readonly pairs: readonly (readonly [GoldArticle, Article | undefined])[]; readonly left: readonly Article[] } {
  const left = [...reading.articles]
  const pairs = gold.articles.map((article) => {
    const index = left.findIndex(({ title }) => comparableWords(title) === comparableWords(article.title))
    return [article, index < 0 ? undefined : left.splice(index, 1)[0]] as const
  })
  return { pairs, left }
}
