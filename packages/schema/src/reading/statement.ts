import * as z from 'zod'
import { exactly } from '../exact.ts'
import { VOICES, type Voice } from '../vocabulary.ts'
import { partFields, type Part } from './part.ts'

/** What somebody is reported to say without quotation marks: « selon X, … », or an interview answer. */
export interface Statement extends Part {
  readonly speaker: string | null
  readonly voice: Voice
}

export const statement: z.ZodType<Statement> = exactly<Statement>()(
  z.strictObject({ ...partFields, speaker: z.string().nullable(), voice: z.enum(VOICES) }),
)
