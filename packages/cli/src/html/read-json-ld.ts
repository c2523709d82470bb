import { HTML_CAPS } from './html-caps.ts'

/** What a block of JSON-LD says of the article. */
export interface LinkedData {
  readonly headline?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly publisher?: string
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Interview)$/
const MOST_NODES = 2000
const MOST_AUTHORS = 20

/**
 * The first article that blocks of JSON-LD describe. Only named fields are read, out of objects that JSON.parse made, and nothing is
 * copied by a key of the page. A block that does not parse, or is too long, says nothing.
 */
export function readJsonLd(blocks: readonly string[]): LinkedData {
  for (const block of blocks) {
    const article = block.length <= HTML_CAPS.jsonLd ? articleIn(parse(block)) : undefined
    if (article) return describe(article)
  }
  return { authors: [] }
}

type JsonObject = Readonly<Record<string, unknown>>

function parse(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*<!--|-->\s*$/g, '')) as unknown
  } catch {
    return undefined
  }
}

/** Breadth first, so that the article of the page comes before those that it mentions. */
function articleIn(value: unknown): JsonObject | undefined {
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at]
    if (Array.isArray(node)) queue.push(...(node as readonly unknown[]).slice(0, MOST_NODES))
    else if (isObject(node)) {
      if (strings(field(node, '@type')).some((type) => ARTICLE_TYPE.test(type))) return node
      queue.push(field(node, '@graph'), field(node, 'mainEntity'), field(node, 'mainEntityOfPage'))
    }
  }
  return undefined
}

function describe(article: JsonObject): LinkedData {
  const headline = strings(field(article, 'headline'))[0]
  const published = strings(field(article, 'datePublished'))[0]
  const publisher = namesOf(field(article, 'publisher'))[0]
  return {
    authors: namesOf(field(article, 'author')).slice(0, MOST_AUTHORS),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

/** « "Maud" », « { "name": "Maud" } », or a list of either. */
function namesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]
  return list.flatMap((item) => (typeof item === 'string' ? [item] : isObject(item) ? strings(field(item, 'name')) : []))
}

function strings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]
  return list.filter((item) => typeof item === 'string')
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
