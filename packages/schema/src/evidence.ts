import * as z from 'zod'
import { exactly } from './exact.ts'
import { spanFields, type Span } from './span.ts'
import { ZONES, type Zone } from './vocabulary.ts'

/**
 * The words that support a claim: a span of one source. `text` is `source.slice(start, end)`, or null when the quotation caps of
 * `rights.ts` withhold it; the place and the hash stay, so that whoever has the article can still verify the claim.
 */
export interface Evidence extends Span {
  /** Id of the source. */
  readonly source: string
  readonly text: string | null
  /** True when the words are withheld, in whole or after `opening`. */
  readonly withheld?: boolean
  /** The first words of a passage too long to be shown whole: `source.slice(start, opening.end)`. */
  readonly opening?: Opening
  /** SHA-256 of the words, in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly zone: Zone
  /** Line of `start` in the text, from 1. */
  readonly line: number
  /** The words at the publisher's page (an address with a text fragment); absent when the address is unknown. */
  readonly href?: string
}

export interface Opening {
  readonly end: number
  readonly text: string
}

export const sha256: z.ZodType<string> = z.string().regex(/^[0-9a-f]{64}$/)

export const evidence: z.ZodType<Evidence> = exactly<Evidence>()(
  z.strictObject({
    source: z.string(),
    ...spanFields,
    text: z.string().nullable(),
    withheld: z.boolean().exactOptional(),
    opening: z.strictObject({ end: z.int().min(0), text: z.string() }).exactOptional(),
    sha256,
    zone: z.enum(ZONES),
    line: z.int().min(1),
    href: z.string().exactOptional(),
  }),
)
