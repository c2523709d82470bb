import type * as z from 'zod'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** The same type with every `readonly` taken off: what is compared is which fields there are and of what type. */
type Writable<T> = T extends readonly (infer Item)[] ? Writable<Item>[] : T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T

/**
 * Ties a schema to the interface written beside it: a field missing, too many, or of another type does not compile.
 *
 * @example
 * export const span: z.ZodType<Span> = exactly<Span>()(z.strictObject({ start: z.int(), end: z.int() }))
 */
export function exactly<T>(): <S extends z.ZodType>(
  schema: Equal<Writable<z.output<S>>, Writable<T>> extends true ? S : never,
) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>
}
