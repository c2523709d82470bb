/**
 * French folding for search, shared by the index, the query and the tests.
 *
 * Pagefind cuts compounds on ASCII punctuation only and does not decompose ligatures: « l’écosystème » would be one word, and
 * « oeuvre » would miss « œuvre ». So the apostrophe becomes ASCII, with a soft hyphen before it, and the ligature two letters, with one
 * between. Pagefind drops soft hyphens from its words and keeps them in its excerpts: `unfoldForDisplay` finds the original back, and
 * an apostrophe that was straight on the page stays straight.
 */
const TRACE = '\u00AD'

const FOLDED: readonly (readonly [original: string, folded: string])[] = [
  ['’', `${TRACE}'`],
  ['œ', `o${TRACE}e`],
  ['Œ', `O${TRACE}e`],
  ['æ', `a${TRACE}e`],
  ['Æ', `A${TRACE}e`],
]

/** The spaces that part thousands; the place in the list, from 1, is the number of traces that stand for it. */
const THOUSANDS_SPACES = [' ', '\u00A0', '\u202F']
/** Shortest match: `4 500`. */
const THOUSANDS = /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/gu
/** Shortest match: the trace that the space of `4 500` left. */
const JOINED_THOUSANDS = /(?<=\d)\u00AD+(?=\d)/gu

/** The text (or the HTML) as it is given to the index: also, « 4 500 » is one word, as who types « 4500 » writes it. */
export function foldForSearch(text: string): string {
  const folded = FOLDED.reduce((changed, [original, replacement]) => changed.replaceAll(original, replacement), text.replaceAll(TRACE, ''))
  return folded.replace(THOUSANDS, (number) => number.replaceAll(/\D/gu, (space) => TRACE.repeat(THOUSANDS_SPACES.indexOf(space) + 1)))
}

/** What `foldForSearch` made of a text, back to the text. */
export function unfoldForDisplay(folded: string): string {
  const parted = folded.replace(JOINED_THOUSANDS, (traces) => THOUSANDS_SPACES[traces.length - 1] ?? '')
  return FOLDED.reduce((text, [original, replacement]) => text.replaceAll(replacement, original), parted).replaceAll(TRACE, '')
}

/** Shortest match: `l'`, at the start of a word. */
const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/giu

/** A query as it is given to the index: folded like it, without elided articles, other apostrophes and runs of spaces made one space. */
export function foldQuery(query: string): string {
  return foldForSearch(query.normalize('NFC'))
    .replaceAll(TRACE, '')
    .replace(ELIDED, ' ')
    .replace(/[\s']+/gu, ' ')
    .trim()
}

/** Begins and ends a name's key: letters that no French word has in a row. */
export const KEY_EDGE = 'zq'

/**
 * One word that stands for a whole name, whatever its accents, case, spaces and signs. Ranking by words alone puts « Mons 2015 » before
 * « Mons »: each page carries the keys of its names, and a question that is exactly a name is asked by its key too.
 */
export function nameKey(name: string): string {
  const start = nameKeyStart(name)
  return start === '' ? '' : start + KEY_EDGE
}

/** How the keys of all names begin that begin like this one. */
export function nameKeyStart(name: string): string {
  const letters = foldForSearch(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
  return letters === '' ? '' : KEY_EDGE + letters
}
