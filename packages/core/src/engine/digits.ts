import type { Span } from '@garrigue/schema'

/** A number in digits, as its decimal writing: « 1 250,5 » is `1250.5`. */
export interface Digits extends Span {
  /** Digits, and a point before the decimals: exact where a product of floating numbers would not be. */
  readonly decimal: string
  /** What stands between the groups of three digits, when there are groups. */
  readonly grouped: string | undefined
}

/** More groups of three than any quantity has: what is longer is no number, and is not read to its end. */
const MOST_GROUPS = 7
const MOST_DIGITS = 18

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** Spaces of all widths that set groups of digits apart, and the apostrophes of Switzerland; each stands for its kind. */
const GROUP_MARKS: ReadonlyMap<string, string> = new Map([
  [' ', ' '], ['\u00A0', ' '], ['\u202F', ' '], ['\u2009', ' '], ['\u2007', ' '],
  ["'", "'"], ['’', "'"],
  ['.', '.'],
  [',', ','],
])

/**
 * The number whose first digit stands at an offset of a text: « 4 500 », « 36.000 », « 2'000 », « 2,5 », « 7.3 », « $1,250,000 ».
 * A point or a comma before three digits groups them when it does so more than once, a point also when it does so once, a comma also
 * behind a currency sign. `undefined` for what is no quantity: a leading zero, a decimal mark too many, a run of digits too long.
 */
export function readDigits(text: string, start: number, limit: number): Digits | undefined {
  const first = endOfDigits(text, start, limit)
  if (first === start || first - start > MOST_DIGITS || (text[start] === '0' && first - start > 1)) return undefined
  const { end: whole, mark } = endOfGroups(text, start, first, limit)
  let end = whole
  let decimal = text.slice(start, whole).replaceAll(/\D/gu, '')
  if ((text[end] === ',' || text[end] === '.') && text[end] !== mark && isDigit(text[end + 1]) && end + 1 < limit) {
    const after = endOfDigits(text, end + 1, limit)
    decimal += `.${text.slice(end + 1, after)}`
    end = after
  }
  const goesOn = /[.,]/u.test(text[end] ?? '') && isDigit(text[end + 1]) && end + 1 < limit
  return goesOn || decimal.length > MOST_DIGITS + 1 ? undefined : { start, end, decimal, grouped: mark }
}

/** Where the groups of three digits end, and what stands between them; the end of the first digits when there are none. */
function endOfGroups(text: string, start: number, first: number, limit: number): { readonly end: number; readonly mark: string | undefined } {
  const mark = GROUP_MARKS.get(text[first] ?? '')
  let end = first
  let groups = 0
  if (mark === undefined || first - start > 3 || text[start] === '0') return { end, mark: undefined }
  while (groups < MOST_GROUPS && GROUP_MARKS.get(text[end] ?? '') === mark && endOfDigits(text, end + 1, limit) === end + 4) {
    end += 4
    groups++
  }
  const isDecimal = mark === ',' && groups === 1 && !/[$£]/u.test(text[start - 1] ?? '')
  return groups === 0 || isDecimal ? { end: first, mark: undefined } : { end, mark }
}

function endOfDigits(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && end - start <= MOST_DIGITS && isDigit(text[end])) end++
  return end
}
