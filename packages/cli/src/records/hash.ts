import { createHash } from 'node:crypto'

/** SHA-256 of bytes, or of a text in UTF-8, hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 12

/**
 * The id of a claim: `c-` and 12 base-32 characters of the SHA-256 of its type, source, asserter and normal fields. Offsets are not
 * part of it, so that a rule that moves a span by a comma keeps the claim's address.
 */
export function claimIdOf(type: string, source: string, speaker: string | null, fields: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify([type, source, speaker, ...fields]), 'utf8').digest()
  let id = ''
  for (let i = 0; i < ID_LENGTH; i++) id += BASE32[(digest[i] ?? 0) & 31]
  return `c-${id}`
}
