import * as z from 'zod'

/**
 * A stretch of a text, `[start, end)`, in UTF-16 code units of the text as decoded (a byte order mark counts as one).
 * The words are always `text.slice(start, end)`: nothing that is cited is ever normalised.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export const offset: z.ZodType<number> = z.int().min(0).describe('Offset in UTF-16 code units of the decoded text')

/** The two fields of a span, to be spread into the schema of whatever has one. */
export const spanFields: { readonly start: typeof offset; readonly end: typeof offset } = { start: offset, end: offset }
