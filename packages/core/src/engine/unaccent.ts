/**
 * A form for looking at shapes, never for showing: as `fold`, but capitals stay. No accents, straight apostrophes and quotation marks,
 * plain single spaces, plain hyphens. The length may change, so offsets of the result mean nothing in the text.
 */
export function unaccent(text: string): string {
  return text
    .replace(/\p{M}+/gu, '') // before NFD too, which sorts the marks of a letter in quadratic time
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
