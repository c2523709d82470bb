import { byteFile, PAGE, textFile, type HostileFile } from './hostile-file.ts'

const page = [...new TextEncoder().encode(PAGE)]
const latin = (text: string): number[] => [...text].map((char) => char.codePointAt(0) ?? 0)
const utf16 = (text: string, big: boolean): number[] => [...text].flatMap((char) => ((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]))(char.charCodeAt(0)))
const REFUSED = 'encoding/not-utf-8'

/** Byte sequences that are no UTF-8, by the table of the Unicode standard (3.9, well-formed sequences). */
const WRONG: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['lone continuation 80', [0x80]],
  ['lone continuation BF', [0xbf]],
  ['overlong slash', [0xc0, 0xaf]],
  ['overlong C1', [0xc1, 0xbf]],
  ['overlong E0', [0xe0, 0x80, 0xaf]],
  ['overlong F0', [0xf0, 0x80, 0x80, 0xaf]],
  ['surrogate D800', [0xed, 0xa0, 0x80]],
  ['surrogate DFFF', [0xed, 0xbf, 0xbf]],
  ['past the last plane', [0xf4, 0x90, 0x80, 0x80]],
  ['byte F5', [0xf5, 0x80, 0x80, 0x80]],
  ['byte FE', [0xfe]],
  ['byte FF', [0xff]],
  ['two of three bytes', [0xe2, 0x82]],
  ['three of four bytes', [0xf0, 0x9f, 0x98]],
  ['lead then letter', [0xc3, 0x41]],
  ['lead then lead', [0xc3, 0xc3, 0xa9]],
]

export const encodingFiles: readonly HostileFile[] = [
  ...WRONG.flatMap(([name, bytes]) => [
    byteFile(`${name}, at the start`, [...bytes, ...page], REFUSED),
    byteFile(`${name}, in the middle`, [...page, ...bytes, ...page], REFUSED),
    byteFile(`${name}, at the end`, [...page, ...bytes], REFUSED),
  ]),
  byteFile('Windows-1252', latin('Le pôle numérique a été créé à Montpellier.'), REFUSED),
  byteFile('Windows-1252 quotes', [0x93, ...latin('Bonjour à tous'), 0x94], REFUSED),
  byteFile('UTF-16 little endian with mark', [0xff, 0xfe, ...utf16(PAGE, false)], REFUSED),
  byteFile('UTF-16 big endian with mark', [0xfe, 0xff, ...utf16(PAGE, true)], REFUSED),
  byteFile('UTF-16 little endian without mark, accents', utf16('é'.repeat(300), false), REFUSED),
  byteFile('UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], REFUSED),
  byteFile('PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], REFUSED),
  byteFile('gzip', [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3], REFUSED),
  byteFile('PDF', [...latin('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3], REFUSED),
  byteFile('all 256 bytes', Array.from({ length: 256 }, (_, byte) => byte), REFUSED),
  textFile('byte order mark', `\uFEFF${PAGE}`),
  textFile('byte order mark in the middle', `${PAGE}\uFEFF${PAGE}`),
  textFile('byte order mark alone', '\uFEFF', 'size/empty'),
  textFile('replacement characters of the source', 'Le p\uFFFDle num\uFFFDrique a son siège à Montpellier, depuis dix ans déjà.'),
  textFile('mojibake', 'Le pÃ´le numÃ©rique a Ã©tÃ© crÃ©Ã© Ã  Montpellier par des entrepreneurs de la rÃ©gion.'),
  textFile('noncharacters', `\uFDD0\uFFFE\uFFFF${PAGE}`),
]
