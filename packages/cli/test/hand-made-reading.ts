import { reviewFile, type Article, type Entity, type Mention, type Part as ReadPart, type QuotedWords, type Reading, type SeedFile, type Zone } from '@garrigue/schema'
import { checkYaml } from '../src/files/read-yaml-file.ts'
import type { ReadSeed } from '../src/read-text.ts'

/** A text by its zones: each part is a segment, of the article of that index or of none. */
export type Part = readonly [zone: Zone, words: string, article?: number | null]

export interface HandMade {
  readonly parts: readonly Part[]
  readonly facts?: SeedFile
  /** The words of each quote, found once in the text, with who says them. */
  readonly quotes?: readonly (readonly [words: string, speaker: string | null])[]
  /** The words of each name, found everywhere in the text, with whom they name. */
  readonly names?: Readonly<Record<string, string>>
  readonly article?: Partial<Article>
  readonly id?: string
  /** Facts by the words that carry them, each with its own fields. */
  readonly roles?: Facts<'roles'>
  readonly figures?: Facts<'figures'>
  readonly attributes?: Facts<'attributes'>
  readonly occurrences?: Facts<'occurrences'>
  /** The decisions, in YAML. */
  readonly review?: string
}

type Facts<List extends 'roles' | 'figures' | 'attributes' | 'occurrences'> = readonly (readonly [words: string, fields: Omit<Reading[List][number], keyof ReadPart>])[]

const entry = (kind: Entity['kind'], id: string): [string, Entity] => [id, { kind, id, name: id, otherNames: [], identifiers: {}, redirectsFrom: [] }]

export const PEOPLE: ReadonlyMap<string, Entity> = new Map(['anne-roux', 'marc-petit'].map((id) => entry('person', id)))

/** The same, and some of everything else. */
export const WORLD: ReadonlyMap<string, Entity> = new Map([...PEOPLE, entry('organization', 'cluster-garrigue'), entry('organization', 'la-gazette'), entry('event', 'la-soiree'), entry('place', 'ales')])

/** All that is needed for an excerpt. */
export const EXCERPT: SeedFile = { url: 'https://example.fr/a', publisher: 'la-gazette', published: '2015-05-06', authorNotStated: true, rights: 'excerpt' }

/** A text as if it had been read: what the reader would find is given, so that only the making of records is tried. */
export function handMade(made: HandMade): ReadSeed {
  const { parts, facts = EXCERPT, quotes = [], names = {}, article = {}, id = 'a', review } = made
  const text = parts.map(([, words]) => `${words}\n`).join('')
  let offset = 0
  const segments = parts.map(([zone, words, index = 0]) => ({ zone, article: index, start: offset, end: (offset += words.length + 1) }))
  const numbers = [...new Set(segments.flatMap((segment) => segment.article ?? []))]
  const articles = numbers.map((number): Article => {
    const own = segments.filter((segment) => segment.article === number)
    return { start: own[0]?.start ?? 0, end: (own.at(-1)?.end ?? 1) - 1, title: 'Un titre', standfirst: null, published: '2015-05-06', basis: 'side-file', publisher: null, authors: [], ...article }
  })
  const reading: Reading = {
    schemaVersion: 1,
    document: { id, sha256: '0'.repeat(64), length: text.length, language: 'fr' },
    segments,
    articles,
    quotes: quotes.flatMap(([words, speaker]) => placesOf(words, text).map((start): QuotedWords => ({ start, end: start + words.length, text: words, speaker, voice: 'quoted', rule: 'quote/speaker-after', evidence: [], incises: [] }))),
    mentions: Object.entries(names)
      .flatMap(([words, entity]) => placesOf(words, text).map((start): Mention => ({ start, end: start + words.length, text: words, kind: 'person', entity, rule: 'mention/known', features: [] })))
      .toSorted((a, b) => a.start - b.start),
    roles: partsOf(made.roles, text),
    dates: [],
    figures: partsOf(made.figures, text),
    relations: [],
    statements: [],
    attributes: partsOf(made.attributes, text),
    occurrences: partsOf(made.occurrences, text),
    messages: [],
  }
  const decided = review === undefined ? {} : { reviewFile: checkYaml(review, `seeds/${id}.review.yaml`, reviewFile) }
  return { seed: { id, file: `seeds/${id}.txt`, format: 'txt', bytes: Buffer.from(text), facts, messages: [], ...decided }, reading, messages: [] }
}

function partsOf<Fields extends object>(facts: readonly (readonly [words: string, fields: Fields])[] = [], text: string): (Fields & ReadPart)[] {
  return facts.flatMap(([words, fields]) => placesOf(words, text).map((start) => ({ start, end: start + words.length, text: words, ...fields, rule: 'role/apposition', evidence: [] })))
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
