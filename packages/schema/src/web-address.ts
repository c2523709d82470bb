import * as z from 'zod'

/** `https://a.fr`: a host name with a dot, then only what an address needs: no port, no credentials, no quote, no hidden character. */
const ADDRESS_PATTERN = /^https?:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#][\w.~%!$&()*+,;=:@/?#[\]\u00C0-\u024F-]*)?$/
const LONGEST_ADDRESS = 2048

/** A host written in another script than it seems: `xn--` and what follows. */
function isPlainHost(address: string): boolean {
  return !/^https?:\/\/(?:[^/?#]*\.)?xn--/i.test(address)
}

/** The address of a page, safe to be made a link of: `http` or `https`, a named host, nothing that a reader could not see. */
export const webAddress: z.ZodType<string> = z
  .string()
  .max(LONGEST_ADDRESS)
  .regex(ADDRESS_PATTERN, {
    error: 'une adresse en http:// ou https:// est attendue, avec un nom de domaine, sans port, mot de passe, espace ni guillemet',
    abort: true,
  })
  .refine(isPlainHost, 'un nom de domaine en lettres latines est attendu')
