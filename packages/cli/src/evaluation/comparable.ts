/** Words as they are compared: without accents, case and kinds of apostrophe. */
export function comparableWords(words: string | null): string {
  return (words ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").trim()
}

/** « acteurs économiques » and « acteur économique » count the same thing: words of four letters or more lose a final s or x. */
export function comparableUnit(unit: string): string {
  return comparableWords(unit).replace(/\b(\p{L}{3,})(?:s|x)\b/gu, '$1')
}

/** A date without what says how sure it is: `2015-06~` and `2015-06` are the same month. */
export function comparableDate(edtf: string): string {
  return edtf.replace(/[~?%]/g, '')
}

/** The day of a publication, without what says how sure it is. */
export function comparableDay(edtf: string): string {
  return comparableDate(edtf).slice(0, 10)
}
