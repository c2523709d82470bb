import { messageAt } from '../messages/message-at.ts'
import { manyOfPublisher } from '../messages/provenance.ts'
import type { Check } from './ground.ts'
import { knownArticles, type KnownArticle } from './known-articles.ts'

/** Articles of one publisher that may be here without its leave. */
const MOST_OF_PUBLISHER = 30

/** Publishers of whom more is taken than a part that is not substantial. Told once, at the first article too many. */
export const checkPublishers: Check = (ground) => {
  const articles = new Map<string, KnownArticle[]>()
  for (const article of knownArticles(ground)) {
    const { publisher } = article.source
    if (publisher !== null && article.facts.rights !== 'full') articles.set(publisher.text, [...(articles.get(publisher.text) ?? []), article])
  }
  return [...articles].flatMap(([publisher, own]) => {
    const [tooMany] = own.slice(MOST_OF_PUBLISHER)
    return tooMany === undefined ? [] : [messageAt(manyOfPublisher, tooMany.file, { count: own.length, publisher, most: MOST_OF_PUBLISHER }, tooMany.at('publisher'))]
  })
}
