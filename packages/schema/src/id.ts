import * as z from 'zod'

/** An id is a slug minted once; it is also a file name and a part of an address, so it holds nothing that either would change. */
export const ID_PATTERN: RegExp = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/
const LONGEST_ID = 100

/** Names that Windows keeps for devices, and words that would shadow a page of the site. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['con', 'prn', 'aux', 'nul', 'index', 'en', 'fr', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`])])

/** Whether `text` can be the id of a seed or of an entity. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID_PATTERN.test(text) && !RESERVED_IDS.has(text)
}

export const id: z.ZodType<string> = z
  .string()
  .max(LONGEST_ID)
  .regex(ID_PATTERN, { error: 'un identifiant est attendu, en minuscules sans accents, chiffres et tirets', abort: true })
  .refine(isId, 'ce mot est réservé')
  .describe('Identifiant : minuscules sans accents, chiffres, tirets')

/** `c-` and the first 12 characters of a base-32 SHA-256. */
export const claimId: z.ZodType<string> = z.string().regex(/^c-[a-z2-7]{12}$/)
