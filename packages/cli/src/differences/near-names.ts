import { fold, foldToKey } from '@garrigue/core'

/** Short names are near to many others by chance. */
const SHORTEST_NEAR = 5

/**
 * Whether two names may well be those of one thing: the same letters, the same words in another order, one letter apart, an initial for a first name, or all words of one in the
 * other.
 */
export function areNear(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  return isSlipOf(one, other) || isInitialOf(first, second) || isInitialOf(second, first) || isWithin(first, second) || isWithin(second, first)
}

/** Whether one name is the other but for a slip: the same letters, the same words in another order, or one letter apart. */
export function isSlipOf(one: string, other: string): boolean {
  const [a, b] = [foldToKey(one), foldToKey(other)]
  if (a === '' || b === '') return false
  if (a === b || wordsOf(one).toSorted().join(' ') === wordsOf(other).toSorted().join(' ')) return true
  return Math.min(a.length, b.length) >= SHORTEST_NEAR && isOneEditApart(a, b)
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** « A. Roux » for « Anne Roux ». */
function isInitialOf(short: readonly string[], long: readonly string[]): boolean {
  const [initial = ''] = short
  return short.length > 1 && short.length === long.length && initial.length === 1 && (long[0] ?? '').startsWith(initial) && short.slice(1).join(' ') === long.slice(1).join(' ')
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 1 && few.length < many.length && few.every((word) => many.includes(word))
}

/** One letter more, less or other, or two neighbours changed about. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return short.slice(at + 1) === long.slice(at + 1) || (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
}
