import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { VOICES, type Voice } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** Words within quotation marks that somebody is reported to have said; the span leaves the outer marks out. */
export interface QuotedWords extends Part {
  /** Id of the speaker, or null when the text does not tell. */
  readonly speaker: string | null
  readonly voice: Voice
  /**
   * What the writer has put between the words, in order, with the mark before it: « , explique X », « [de train, NDLR] ». The words said are
   * those of the span without these.
   */
  readonly incises: readonly Span[]
}

export const quotedWords: z.ZodType<QuotedWords> = exactly<QuotedWords>()(
  z.strictObject({ ...partFields, speaker: z.string().nullable(), voice: z.enum(VOICES), incises: z.array(z.strictObject({ ...spanFields })) }),
)
