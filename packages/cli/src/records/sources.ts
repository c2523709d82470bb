import { boundsOf } from '@garrigue/core'
import { FOREIGN_ZONES, type Article, type ArticleFacts, type Credit, type Entity, type Reading, type Segment, type Source, type When } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'
import { grantedRights } from './granted-rights.ts'

/** An article on its way to become a source: its facts, what may be shown of it, and its part of the text. */
export interface SourceDraft {
  readonly source: Omit<Source, 'passages' | 'shownLength'>
  readonly article: Article
  readonly index: number
  /** What a person knows of it: of the article when the side file lists it, else of the page. */
  readonly facts: ArticleFacts
}

/** The sources of a seed: one per article, with `-2`, `-3` for its further articles. */
export function sourcesOf({ seed, reading }: ReadSeed, text: string, entities: ReadonlyMap<string, Entity>): SourceDraft[] {
  return reading.articles.map((article, index) => {
    const facts = factsOfArticle(seed.facts.articles, article, text) ?? seed.facts
    const segments = segmentsOf(reading, index)
    const credit = (name: string): Credit => ({ text: entities.get(name)?.name ?? name, entity: entities.has(name) ? name : null })
    // A name that the registry lacks stays as printed, without an id that leads nowhere.
    const known = ({ text: printed, entity }: Credit): Credit => ({ text: printed, entity: entity !== null && entities.has(entity) ? entity : null })
    const via = [seed.facts.repostedBy, seed.facts.via].flatMap((name) => (name === undefined ? [] : [credit(name)]))
    return {
      index,
      article,
      facts,
      source: {
        kind: 'source',
        id: index === 0 ? seed.id : `${seed.id}-${index + 1}`,
        seed: seed.id,
        name: article.title ?? seed.id,
        publisher: article.publisher && known(article.publisher),
        authors: article.authors.map((author) => known(author)),
        published: publishedOf(article),
        ...(facts.url === undefined ? {} : { url: facts.url }),
        language: reading.document.language,
        rights: grantedRights(facts).granted,
        sha256: reading.document.sha256,
        length: reading.document.length,
        via,
        start: article.start,
        end: article.end,
        segments,
        ownLength: segments.filter(({ zone }) => !FOREIGN_ZONES.includes(zone)).reduce((sum, { start, end }) => sum + text.slice(start, end).trimEnd().length, 0),
      },
    }
  })
}

/** The article's own date with its bounds; null when nothing tells it. */
function publishedOf({ published, basis }: Article): When | null {
  const bounds = published === null ? undefined : boundsOf(published)
  return published === null || basis === null || !bounds ? null : { edtf: published, ...bounds, basis }
}

function factsOfArticle(articles: readonly (ArticleFacts & { starts: string })[] | undefined, article: Article, text: string): ArticleFacts | undefined {
  return articles?.find(({ starts }) => {
    const offset = text.lastIndexOf(starts) // the front matter, which comes first, may hold these words too
    return article.start <= offset && offset < article.end
  })
}

function segmentsOf(reading: Reading, index: number): Segment[] {
  return reading.segments.filter(({ article }) => article === index)
}
