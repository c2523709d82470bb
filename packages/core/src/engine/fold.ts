import { unaccent } from './unaccent.ts'

/**
 * A form for comparing, never for showing: lower case, no accents, ligatures opened, straight apostrophes, plain single spaces.
 * The length may change, so offsets of the result mean nothing in the text.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldAnew(text)
  let folded = kept.get(text)
  if (folded === undefined) {
    folded = foldAnew(text)
    // Words come back again and again; a page of new ones starts the store afresh.
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, folded)
  }
  return folded
}

const kept = new Map<string, string>()
const LONGEST_KEPT = 40
const MOST_KEPT = 20_000

function foldAnew(text: string): string {
  return unaccent(text).toLowerCase()
}

/** The letters and digits of a fold, run together: « Digital Place », « DigitalPlace » and « digital-place » are one key. */
export function foldToKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
