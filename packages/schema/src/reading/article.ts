import * as z from 'zod'
import { exactly } from '../exact.ts'
import { spanFields, type Span } from '../span.ts'
import { DATE_BASES, type DateBasis } from '../vocabulary.ts'
import { edtf } from '../when.ts'

/** A name as written on the page or beside it, with the id of the entity it denotes when that is known. */
export interface Name {
  readonly text: string
  readonly entity: string | null
}

/** One article of a page. */
export interface Article extends Span {
  readonly title: string | null
  readonly standfirst: string | null
  /** EDTF, or null when neither the page nor its side file tells. */
  readonly published: string | null
  /** Where `published` comes from; null when it is null. */
  readonly basis: DateBasis | null
  readonly publisher: Name | null
  readonly authors: readonly Name[]
}

const name: z.ZodType<Name> = exactly<Name>()(z.strictObject({ text: z.string(), entity: z.string().nullable() }))

export const article: z.ZodType<Article> = exactly<Article>()(
  z.strictObject({
    ...spanFields,
    title: z.string().nullable(),
    standfirst: z.string().nullable(),
    published: edtf.nullable(),
    basis: z.enum(DATE_BASES).nullable(),
    publisher: name.nullable(),
    authors: z.array(name),
  }),
)
