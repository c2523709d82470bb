import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
const bytes = (...parts: readonly (number | string)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : utf8(part))))

/** « Ã© » is how each char of a Windows-1252 text would be stored; here only those of Latin-1. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const buffer = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) buffer.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(buffer.buffer)
}

describe('UTF-8 is decoded without losing a character', () => {
  test.each(['', 'Numérique', '\uFEFFNumérique', 'a\0b', '🌱 œuvre\u2028fin', '\u007F\u0080\u07FF\u0800\uFFFF\u{10000}\u{10FFFF}', '\uFFFD'])('%j', (text) => {
    expect(decode(bytes(text))).toEqual({ text })
  })

  test('the end and the start of the surrogates are characters', () => {
    expect(decode(bytes(0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80))).toEqual({ text: '\uD7FF\uE000' })
  })
})

describe('the first byte that is not UTF-8 has its place', () => {
  test.each<[what: string, input: Uint8Array, byte: number, line: number, column: number]>([
    ['a byte of Windows-1252', latin1('un\nnum\u00e9rique\n'), 6, 2, 4],
    ['a byte of Windows-1252 at the end of a line', latin1('march\u00e9\nun'), 5, 1, 6],
    ['a byte of Windows-1252 at the end', latin1('march\u00e9'), 5, 1, 6],
    ['a lone continuation', bytes('a', 0x80, 'b'), 1, 1, 2],
    ['a lone continuation at the start', bytes(0xbf), 0, 1, 1],
    ['an overlong slash', bytes('ab', 0xc0, 0xaf), 2, 1, 3],
    ['an overlong of three bytes', bytes('\r\n', 0xe0, 0x80, 0xaf), 2, 2, 1],
    ['an overlong of four bytes', bytes(0xf0, 0x80, 0x80, 0xaf), 0, 1, 1],
    ['a surrogate', bytes('é', 0xed, 0xa0, 0x80), 2, 1, 2],
    ['above the last character', bytes('a', 0xf4, 0x90, 0x80, 0x80), 1, 1, 2],
    ['a byte that no text has', bytes('a', 0xf8, 0x88, 0x80, 0x80, 0x80), 1, 1, 2],
    ['a character cut by the next', bytes('🌱\r', 0xe2, 0x82, 'x'), 5, 2, 1],
    ['a character of two bytes cut at the end', bytes('un', 0xc3), 2, 1, 3],
    ['a character of three bytes cut at the end', bytes('un', 0xe2, 0x82), 2, 1, 3],
    ['a character of four bytes cut at the end', bytes('un\n', 0xf0, 0x9f, 0x8c), 3, 2, 1],
    ['after a byte order mark', bytes('\uFEFFa', 0xff), 4, 1, 3],
    ['after a character beyond the first plane', bytes('🌱', 0xff), 4, 1, 3],
  ])('%s', (_, input, byte, line, column) => {
    expect(decode(input).fault).toMatchObject({ byte, line, column, offset: new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.subarray(0, byte)).length })
  })
})

describe('what the file probably is', () => {
  const french = 'Le numérique régional se positionne, à Montpellier comme à Toulouse.\n'
  test.each<[probably: string, input: Uint8Array]>([
    ['windows-1252', latin1(french)],
    ['windows-1252', bytes(french, 0x93, 'pôle', 0x94)],
    ['utf-16le', bytes(0xff, 0xfe, ...utf16(french, true))],
    ['utf-16be', bytes(0xfe, 0xff, ...utf16(french, false))],
    ['utf-16le', utf16(french, true)],
    ['utf-16be', utf16(french, false)],
    ['binary', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR', 0, 0, 1, 0, 8, 6)],
  ])('%s', (probably, input) => {
    expect(decode(input).fault?.probably).toBe(probably)
  })

  test('UTF-16 is named at its first byte', () => {
    expect(decode(bytes(0xff, 0xfe, 'a', 0)).fault).toMatchObject({ byte: 0, offset: 0, line: 1, column: 1 })
  })
})
