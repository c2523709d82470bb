import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { exactly } from '../src/exact.ts'

interface Town {
  readonly name: string
  readonly people: readonly string[]
  readonly code?: string
}

const fields = { name: z.string(), people: z.array(z.string()), code: z.string().exactOptional() }

// The compiler is the test: each line below must be an error, or `tsc` fails on the directive above it.
describe('exactly', () => {
  it('takes the schema of the type written beside it', () => {
    const town: z.ZodType<Town> = exactly<Town>()(z.strictObject(fields))
    expect(town.parse({ name: 'Mons', people: [] })).toEqual({ name: 'Mons', people: [] })
  })

  it('does not compile when a field is missing, too many, of another type, or optional in one only', () => {
    const { name, people, code } = fields
    const wrong = [
      // @ts-expect-error: `code` is missing
      exactly<Town>()(z.strictObject({ name, people })),
      // @ts-expect-error: `mayor` is too many
      exactly<Town>()(z.strictObject({ ...fields, mayor: z.string() })),
      // @ts-expect-error: `name` is a text
      exactly<Town>()(z.strictObject({ ...fields, name: z.number() })),
      // @ts-expect-error: `people` holds texts
      exactly<Town>()(z.strictObject({ ...fields, people: z.array(z.number()) })),
      // @ts-expect-error: `code` may be absent
      exactly<Town>()(z.strictObject({ name, people, code: z.string() })),
      // @ts-expect-error: `name` may not
      exactly<Town>()(z.strictObject({ name: name.exactOptional(), people, code })),
      // @ts-expect-error: `code` is a text or absent, not undefined
      exactly<Town>()(z.strictObject({ name, people, code: z.string().optional() })),
      // @ts-expect-error: `name` is never null
      exactly<Town>()(z.strictObject({ ...fields, name: name.nullable() })),
      // @ts-expect-error: no mapping
      exactly<Town>()(z.string()),
    ]
    expect(wrong.every((schema) => schema instanceof z.ZodType)).toBe(true)
  })
})
