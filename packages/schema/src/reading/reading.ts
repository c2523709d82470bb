import * as z from 'zod'
import { exactly } from '../exact.ts'
import { article, type Article } from './article.ts'
import { dateExpression, type DateExpression } from './date-expression.ts'
import { heldRole, type HeldRole } from './held-role.ts'
import { mention, type Mention } from './mention.ts'
import { message, type Message } from './message.ts'
import { quantity, type Quantity } from './quantity.ts'
import { quotedWords, type QuotedWords } from './quoted-words.ts'
import { segment, type Segment } from './segment.ts'
import { statedAttribute, type StatedAttribute } from './stated-attribute.ts'
import { statedOccurrence, type StatedOccurrence } from './stated-occurrence.ts'
import { statedRelation, type StatedRelation } from './stated-relation.ts'
import { statement, type Statement } from './statement.ts'

/** Raised when a field of the exchange format is removed or changes its meaning. */
export const READING_VERSION = 1

/** Which text was read. */
export interface ReadDocument {
  readonly id: string
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
  /** UTF-16 code units of the decoded text. */
  readonly length: number
  /** BCP 47. */
  readonly language: string
}

/**
 * What one text says: the exchange format between the reader and everything else. All lists are in the order of the text, and every
 * span counts in UTF-16 code units of the decoded file.
 */
export interface Reading {
  readonly schemaVersion: number
  readonly document: ReadDocument
  readonly segments: readonly Segment[]
  readonly articles: readonly Article[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly QuotedWords[]
  readonly roles: readonly HeldRole[]
  readonly dates: readonly DateExpression[]
  readonly figures: readonly Quantity[]
  readonly relations: readonly StatedRelation[]
  readonly statements: readonly Statement[]
  readonly attributes: readonly StatedAttribute[]
  readonly occurrences: readonly StatedOccurrence[]
  readonly messages: readonly Message[]
}

export const reading: z.ZodType<Reading> = exactly<Reading>()(
  z.strictObject({
    schemaVersion: z.number(),
    document: z.strictObject({ id: z.string(), sha256: z.string(), length: z.int().min(0), language: z.string() }),
    segments: z.array(segment),
    articles: z.array(article),
    mentions: z.array(mention),
    quotes: z.array(quotedWords),
    roles: z.array(heldRole),
    dates: z.array(dateExpression),
    figures: z.array(quantity),
    relations: z.array(statedRelation),
    statements: z.array(statement),
    attributes: z.array(statedAttribute),
    occurrences: z.array(statedOccurrence),
    messages: z.array(message),
  }),
)
