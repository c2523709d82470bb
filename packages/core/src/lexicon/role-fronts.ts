import type { Item } from '../engine/items.ts'

/** « Fondateur de X, qui compta 140 salariés, il … »: the comma behind what is said of X. */
export function afterClause(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',' || !/^(?:qui|dont|ou)$/u.test(items[at + 1]?.form ?? '')) return at
  const comma = items.findIndex(({ text }, place) => place > at && /^[,.;:!?]$/u.test(text))
  return items[comma]?.text === ',' && comma < at + LONGEST_CLAUSE ? comma : at
}

/** « Mariée, mère de trois filles, élue de X, elle »: what else opens the sentence is in a few plain words. */
export function isBehindAnother(items: readonly Item[], comma: number): boolean {
  for (let before = comma - 1; before >= Math.max(0, comma - MOST_BEFORE); before--) {
    if (/^[.!?”"»]$/u.test(items[before]?.text ?? '')) return OPENS_ASIDE.test(items[before + 1]?.form ?? '')
    if (items[before]?.mention || (!items[before]?.isWord && items[before]?.text !== ',')) return false
  }
  return comma <= MOST_BEFORE && OPENS_ASIDE.test(items[0]?.form ?? '')
}

const MOST_BEFORE = 9
const LONGEST_CLAUSE = 16
/** The shortest: « pere ». */
const OPENS_ASIDE = /^(?:mariee?|celibataire|divorcee?|diplomee?|passionnee?|pere|mere|fils|fille|nee?|formee?|agee?)$/u
