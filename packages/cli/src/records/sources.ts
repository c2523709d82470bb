import { boundsOf } from '@garrigue/core'
import { FOREIGN_ZONES, type Article, type ArticleFacts, type Credit, type Entity, type Reading, type Rights, type Segment, type Source, type When } from '@garrigue/schema'
import { messageAt } from '../messages/message-at.ts'
import { incompleteRights } from '../messages/seed.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { ReadSeed } from '../read-text.ts'

/** An article on its way to become a source: its facts, what may be shown of it, and its part of the text. */
export interface SourceDraft {
  readonly source: Omit<Source, 'passages' | 'shownLength'>
  readonly article: Article
  readonly index: number
  readonly messages: readonly LocatedMessage[]
}

/** The sources of a seed: one per article, with `-2`, `-3` for its further articles. */
export function sourcesOf({ seed, reading }: ReadSeed, text: string, entities: ReadonlyMap<string, Entity>): SourceDraft[] {
  return reading.articles.map((article, index) => {
    const facts = factsOfArticle(seed.facts.articles, article, text) ?? seed.facts
    const rights = rightsOf(facts)
    const segments = segmentsOf(reading, index)
    const credit = (name: string): Credit => ({ text: entities.get(name)?.name ?? name, entity: entities.has(name) ? name : null })
    const via = [seed.facts.repostedBy, seed.facts.via].flatMap((name) => (name === undefined ? [] : [credit(name)]))
    return {
      index,
      article,
      messages: rights.missing.length === 0 ? [] : [messageAt(incompleteRights, seed.file, { rights: facts.rights ?? '', missing: rights.missing.join(', ') })],
      source: {
        kind: 'source',
        id: index === 0 ? seed.id : `${seed.id}-${index + 1}`,
        seed: seed.id,
        name: article.title ?? seed.id,
        publisher: article.publisher,
        authors: article.authors,
        published: publishedOf(article),
        ...(facts.url === undefined ? {} : { url: facts.url }),
        language: reading.document.language,
        rights: rights.granted,
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
export function publishedOf({ published, basis }: Article): When | null {
  const bounds = published === null ? undefined : boundsOf(published)
  return published === null || basis === null || !bounds ? null : { edtf: published, ...bounds, basis }
}

function factsOfArticle(articles: readonly (ArticleFacts & { starts: string })[] | undefined, article: Article, text: string): ArticleFacts | undefined {
  return articles?.find(({ starts }) => text.startsWith(starts, article.start))
}

/** The rights asked for when all that they need is known; else `facts`, with what is missing, in French. */
function rightsOf(facts: ArticleFacts): { readonly granted: Rights; readonly missing: readonly string[] } {
  const asked = facts.rights ?? 'facts'
  const missing: string[] = []
  if (asked === 'full' && facts.licence === undefined) missing.push('licence')
  if (asked === 'excerpt') {
    if (facts.author === undefined && facts.authorNotStated !== true) missing.push('author (ou authorNotStated: true)')
    if (facts.publisher === undefined) missing.push('publisher')
    if (facts.published === undefined) missing.push('published')
    if (facts.url === undefined) missing.push('url')
  }
  return { granted: missing.length === 0 ? asked : 'facts', missing }
}

function segmentsOf(reading: Reading, index: number): Segment[] {
  return reading.segments.filter(({ article }) => article === index)
}
