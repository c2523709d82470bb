/** Bytes that could not be decoded: where the first wrong one stands, and what the file probably is. */
export interface DecodingFault {
  /** Offset of the first byte of the first character that is not UTF-8. */
  readonly byte: number
  /** The same place in UTF-16 code units of what was decoded before it, as every other offset; 0 of a text in UTF-16. */
  readonly offset: number
  /** Line and column of that place, from 1. */
  readonly line: number
  readonly column: number
  readonly probably: 'windows-1252' | 'utf-16le' | 'utf-16be' | 'binary'
}

export type Decoded = { readonly text: string; readonly fault?: never } | { readonly fault: DecodingFault; readonly text?: never }

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/**
 * Decodes UTF-8 without losing or inventing a character: a byte order mark stays in the text, and a wrong byte gives a fault, never
 * U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = byteOrder(bytes)
  if (utf16) return { fault: { byte: 0, offset: 0, line: 1, column: 1, probably: utf16 } }
  try {
    return { text: strict.decode(bytes) }
  } catch {
    const byte = firstWrongByte(bytes)
    const before = lenient.decode(bytes.subarray(0, byte))
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
    const line = before.split(/\r\n|\n|\r/u).length
    return { fault: { byte, offset: before.length, line, column: before.length - lineStart + 1, probably: guess(bytes) } }
  }
}

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * Where the first character that is not UTF-8 begins, by halving: a stream decoder keeps an unfinished character back, so a longer text
 * never decodes where a shorter one does not.
 */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // « é » of Windows-1252 opens a character of UTF-8 that the byte after it breaks: the place is where it opens.
  let start = bad - 1
  while (!decodes(bytes.subarray(0, start), false)) start--
  return start
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

function guess(bytes: Uint8Array): DecodingFault['probably'] {
  let nul = 0
  let nulAtOdd = 0
  let control = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) {
      nul++
      if (i % 2 === 1) nulAtOdd++
    } else if (byte < 9 || (byte > 13 && byte < 32)) control++
  }
  // Of UTF-16, hardly any French letter has a NUL in its first half, and hardly any lacks one in its second.
  const share = nul > bytes.length / 4 ? nulAtOdd / nul : 0.5
  if (share > 0.9) return 'utf-16le'
  if (share < 0.1) return 'utf-16be'
  return nul + control > bytes.length / 50 ? 'binary' : 'windows-1252'
}
