import type { Qualifier, Stance } from '../vocabulary.ts'

/** An answer in the form in which it is compared. */
export type Comparable =
  | { readonly by: 'days'; readonly earliest: string; readonly latest: string }
  | { readonly by: 'number'; readonly value: number; readonly qualifier: Qualifier }
  | { readonly by: 'stance'; readonly stance: Stance }
  | { readonly by: 'words'; readonly words: string }

/** `same` when both can be true as they are, `finer` when one is the other more exactly, `apart` when both cannot be true. */
export type Closeness = 'same' | 'finer' | 'apart'

export function compareAnswers(a: Comparable, b: Comparable): Closeness {
  if (a.by === 'days' && b.by === 'days') return compareDays(a, b)
  if (a.by === 'number' && b.by === 'number') return compareNumbers(a, b)
  if (a.by === 'stance' && b.by === 'stance') return compareStances(a.stance, b.stance)
  return a.by === 'words' && b.by === 'words' && a.words === b.words ? 'same' : 'apart'
}

interface Days {
  readonly earliest: string
  readonly latest: string
}

/** Whether no day is in both. */
export function areDisjoint(a: Days, b: Days): boolean {
  return a.latest < b.earliest || b.latest < a.earliest
}

function compareDays(a: Days, b: Days): Closeness {
  if (areDisjoint(a, b)) return 'apart'
  const isWithin = (inner: Days, outer: Days): boolean => outer.earliest <= inner.earliest && inner.latest <= outer.latest
  return isWithin(a, b) === isWithin(b, a) ? 'same' : 'finer'
}

interface Quantity {
  readonly value: number
  readonly qualifier: Qualifier
}

/** « une vingtaine » reaches from 16 to 24. */
const ABOUT = 0.2
/** From here on a number that ends in zeros may be a rounded one; below, what is counted is counted. */
const SMALLEST_ROUNDED = 100

/** Two texts that give one number agree, however they qualify it; unless one says less and the other more. */
function compareNumbers(a: Quantity, b: Quantity): Closeness {
  if (a.value === b.value) return [a.qualifier, b.qualifier].sort().join() === 'less-than,more-than' ? 'apart' : 'same'
  const [first, second] = [rangeOf(a), rangeOf(b)]
  return first.high < second.low || second.high < first.low ? 'apart' : 'finer'
}

function rangeOf({ value, qualifier }: Quantity): { readonly low: number; readonly high: number } {
  if (qualifier === 'more-than' || qualifier === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY }
  if (qualifier === 'less-than' || qualifier === 'at-most') return { low: Number.NEGATIVE_INFINITY, high: value }
  const margin = qualifier === 'about' ? Math.abs(value) * ABOUT : roundingOf(value) / 2
  return { low: value - margin, high: value + margin }
}

/** The step that a number may have been rounded to: 4 500 → 100, 3 000 000 000 → 1 000 000 000; 0 for one that is not round. */
function roundingOf(value: number): number {
  if (!Number.isSafeInteger(value) || Math.abs(value) < SMALLEST_ROUNDED) return 0
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step === 1 ? 0 : step
}

/** What is planned and then done is the same thing further on; what is denied is neither. */
function compareStances(a: Stance, b: Stance): Closeness {
  if (a === b) return 'same'
  return a === 'denied' || b === 'denied' ? 'apart' : 'finer'
}
