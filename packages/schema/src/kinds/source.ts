import * as z from 'zod'
import type { KindLabels } from '../define-entity-kind.ts'
import { sha256 } from '../evidence.ts'
import { exactly } from '../exact.ts'
import { segment, type Segment } from '../reading/segment.ts'
import { spanFields, type Span } from '../span.ts'
import { RIGHTS, ZONES, type Rights, type Zone } from '../vocabulary.ts'
import { webAddress } from '../web-address.ts'
import { when, type When } from '../when.ts'

/** A name as written, with the registry entity it denotes when there is one. */
export interface Credit {
  readonly text: string
  readonly entity: string | null
}

/** A stretch of the article's own words that may be shown. Passages are disjoint and in the order of the text. */
export interface Passage extends Span {
  readonly text: string
  readonly zone: Zone
  /** Line of `start` in the seed, from 1. */
  readonly line: number
}

/** One article, as collected: a page that holds two articles gives two sources. Its span lies in the seed's text. */
export interface Source extends Span {
  readonly kind: 'source'
  /** The seed's id, with `-2`, `-3` for its further articles. */
  readonly id: string
  readonly seed: string
  /** The title as printed. */
  readonly name: string
  readonly publisher: Credit | null
  readonly authors: readonly Credit[]
  readonly published: When | null
  readonly url?: string
  readonly language: string
  readonly rights: Rights
  /** SHA-256 and length (UTF-16 code units) of the whole seed, not of the article. */
  readonly sha256: string
  readonly length: number
  /** Ids or names of those through whom the text came: curators, sites that repost. */
  readonly via: readonly Credit[]
  /** What each part of the article is; foreign zones (comments, boilerplate) included, so that what was left aside shows. */
  readonly segments: readonly Segment[]
  readonly passages: readonly Passage[]
  /** UTF-16 code units of the article's own zones, and how many of them its passages show. */
  readonly ownLength: number
  readonly shownLength: number
}

const credit: z.ZodType<Credit> = exactly<Credit>()(z.strictObject({ text: z.string(), entity: z.string().nullable() }))

export const source: SourceKind = {
  name: 'source',
  plural: 'sources',
  route: 'sources',
  labels: { fr: { one: 'source', many: 'sources', article: 'une' }, en: { one: 'source', many: 'sources' } },
  schema: exactly<Source>()(
    z.strictObject({
      kind: z.literal('source'),
      id: z.string(),
      seed: z.string(),
      name: z.string(),
      publisher: credit.nullable(),
      authors: z.array(credit),
      published: when.nullable(),
      url: webAddress.exactOptional(),
      language: z.string(),
      rights: z.enum(RIGHTS),
      sha256,
      length: z.int().min(0),
      via: z.array(credit),
      ...spanFields,
      segments: z.array(segment),
      passages: z.array(z.strictObject({ ...spanFields, text: z.string(), zone: z.enum(ZONES), line: z.int().min(1) })),
      ownLength: z.int().min(0),
      shownLength: z.int().min(0),
    }),
  ),
}

export interface SourceKind {
  readonly name: 'source'
  readonly plural: 'sources'
  readonly route: 'sources'
  readonly labels: KindLabels
  readonly schema: z.ZodType<Source>
}
