import * as z from 'zod'

/** Control, direction and tag characters, and spaces without width: what stands in a name without being seen. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u
/** A letter of another alphabet that looks like a Latin one makes another name of it: « Оrange » with a Cyrillic O. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** One line of words that a person wrote, with nothing hidden in it; blanks at its ends are dropped. */
export function visibleText(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !HIDDEN.test(text), 'il y a un caractère invisible : retaper le texte')
}

/** A name as the texts of the press print it: visible, in Latin letters. */
export const printedName: z.ZodType<string> = visibleText(200).refine(
  (text) => LATIN.test(text),
  'il y a une lettre d’un autre alphabet, qui ressemble peut-être à une lettre latine',
)
