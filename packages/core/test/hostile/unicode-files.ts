import { PAGE, textFile, type HostileFile } from './hostile-file.ts'

const LINE_ENDS: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n', CR: '\r', 'LF CR': '\n\r', NEL: '\u0085', LS: '\u2028', PS: '\u2029', VT: '\v', FF: '\f', NUL: '\0' }
const BLANKS: Readonly<Record<string, string>> = {
  tab: '\t', 'no-break space': '\u00A0', 'narrow no-break space': '\u202F', 'figure space': '\u2007', 'zero width space': '\u200B', 'word joiner': '\u2060',
  'soft hyphen': '\u00AD', 'ideographic space': '\u3000', 'Mongolian vowel separator': '\u180E', 'hair space': '\u200A',
}
const CONTROLS: Readonly<Record<string, string>> = {
  NUL: '\0', BEL: '\u0007', BS: '\b', ESC: '\u001B[31m', DEL: '\u007F', CSI: '\u009B', 'right-to-left override': '\u202E', isolate: '\u2066', 'tag characters': '\u{E0041}\u{E007F}',
  'variation selector': '\uFE0F', 'Arabic letter mark': '\u061C',
}
const CHARACTERS: Readonly<Record<string, string>> = {
  'family emoji': '👩‍👩‍👧‍👦', flag: '🇫🇷', 'keycap': '1️⃣', 'mathematical letters': '𝐌𝐨𝐧𝐭𝐩𝐞𝐥𝐥𝐢𝐞𝐫', 'Cyrillic homoglyphs': 'Мontрellier', 'full width': 'Ｍｏｎｔｐｅｌｌｉｅｒ', ligatures: 'ﬁnance œuvre Æsir ĳ',
  'many marks': `e${'\u0301'.repeat(200)}`, Hangul: '한국어', Arabic: 'مونبلييه', Thai: 'มงเปอลิเย', 'dotless i': 'İstanbul ısı', 'sharp s': 'STRASSE straße ẞ', 'Roman numeral': 'Ⅷ', 'superscripts': 'm² 1ᵉʳ nᵒ',
}
const MARKS = ['«', '»', '“', '”', '„', '"', "'", '’', '(', '[', '{', '⟦', '⟧', '|', '·', '—', '…', '<', '>', '&', '*', '_', '`', '#', '\\', '~']

const within = (piece: string): string => PAGE.replace('même équipe', `même ${piece} équipe`)
const each = (group: string, pieces: Readonly<Record<string, string>>, use: (piece: string) => string): HostileFile[] => Object.entries(pieces).map(([name, piece]) => textFile(`${group}: ${name}`, use(piece)))

export const unicodeFiles: readonly HostileFile[] = [
  ...each('line ends', LINE_ENDS, (end) => PAGE.replaceAll('\n', end)),
  ...each('mixed line ends', LINE_ENDS, (end) => PAGE.replace('\n', end)),
  ...each('blank', BLANKS, (blank) => PAGE.replaceAll(' ', blank)),
  ...each('control', CONTROLS, within),
  ...each('character', CHARACTERS, within),
  ...MARKS.map((mark) => textFile(`a thousand ${mark}`, within(mark.repeat(1000)))),
  ...MARKS.map((mark) => textFile(`lines of ${mark}`, `${PAGE}${`${mark} \n`.repeat(200)}`, 'read', 'md')),
  textFile('decomposed', PAGE.normalize('NFD')),
  textFile('only marks', '\u0301\u0302\u0303 \u0327\n'),
  textFile('no letter', '1234 567 ,;:! \n---\n'),
  textFile('one character', 'é'),
  textFile('one emoji', '😀'),
]
