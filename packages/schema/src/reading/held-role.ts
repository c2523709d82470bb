import * as z from 'zod'
import { exactly } from '../exact.ts'
import { partFields, type Part } from './part.ts'

/** A title or function, with who holds it and where. */
export interface HeldRole extends Part {
  readonly title: string
  readonly person: string | null
  readonly organization: string | null
}

export const heldRole: z.ZodType<HeldRole> = exactly<HeldRole>()(
  z.strictObject({ ...partFields, title: z.string(), person: z.string().nullable(), organization: z.string().nullable() }),
)
