import * as z from 'zod'
import { exactly } from '../exact.ts'
import { VOICES, type Voice } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** Words within quotation marks that somebody is reported to have said; the span leaves the outer marks out. */
export interface QuotedWords extends Part {
  /** Id of the speaker, or null when the text does not tell. */
  readonly speaker: string | null
  readonly voice: Voice
}

export const quotedWords: z.ZodType<QuotedWords> = exactly<QuotedWords>()(
  z.strictObject({ ...partFields, speaker: z.string().nullable(), voice: z.enum(VOICES) }),
)
