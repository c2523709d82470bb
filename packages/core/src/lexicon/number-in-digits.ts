import { readDigits } from '../engine/digits.ts'
import type { Item } from '../engine/items.ts'
import { ABBREVIATED_NUMBERS, AMBIGUOUS_ABBREVIATIONS } from './cardinals.ts'
import { splitCurrency } from './currencies.ts'
import { isAttachedUnit } from './measure-units.ts'
import type { WrittenNumber } from './written-number.ts'

/** What may not stand just before a number: « 1.2.3 », « 24/7 », « 18:30 », « n°12 », « Covid-19 ». */
function isBoundBefore(source: string, start: number): boolean {
  const [mark, before] = [source[start - 1] ?? ' ', source[start - 2] ?? ' ']
  // « ~50 salariés » ; « /~50 » is an address.
  if (mark === '~') return !/[\s(]/u.test(before)
  if (/[°#@_&=%\\]/u.test(mark)) return true
  if (mark === '-' || mark === '\u2011') return /[\p{L}\p{M}]/u.test(before)
  return (/[.,:/'’]/u.test(mark) && /\d/u.test(before)) || (/[.:/]/u.test(mark) && /[\p{L}\p{M}]/u.test(before))
}

/** What may not stand just behind: « 24/7 », « 18:30 », « 2.fr », « 3-en-1 ». */
function isBoundBehind(source: string, end: number): boolean {
  const [mark, behind] = [source[end] ?? ' ', source[end + 1] ?? ' ']
  if (/[/:]/u.test(mark)) return /\d/u.test(behind)
  return /[.\-\u2011’'@]/u.test(mark) && /[\p{L}\p{M}]/u.test(behind)
}

/** « 12 000 », « 4M », « 300m2 »: the number whose digits begin an item, behind as many characters as are skipped of it. */
export function numberInDigits(items: readonly Item[], at: number, source: string, limit: number, skipped: number): WrittenNumber | undefined {
  const start = (items[at]?.start ?? 0) + skipped
  const digits = skipped === 0 && isBoundBefore(source, start) ? undefined : readDigits(source, start, limit)
  if (!digits) return undefined
  let next = at
  while ((items[next]?.end ?? Number.POSITIVE_INFINITY) <= digits.end) next++
  const last = items[next]
  // « 4M », « 300m2 »: letters that belong to the token of the digits.
  const tail = last && last.start < digits.end ? source.slice(digits.end, last.end) : ''
  const suffix = tail === '' ? { power: 0, unit: undefined } : suffixOf(tail)
  const end = digits.end + tail.length
  if (!suffix || (tail !== '' && last?.mention) || isBoundBehind(source, end)) return undefined
  const behind = tail === '' ? next : next + 1
  // « 1M d'utilisateurs »
  const isNoun = suffix.power >= 6 && /^(?:de|d)$/u.test(items[behind]?.form ?? '')
  const number = { at, next: behind, start, end, decimal: digits.decimal, power: suffix.power, isSpelled: false, isNoun, qualifier: 'exact', isSwiss: digits.grouped === "'", isGrouped: digits.grouped !== undefined } as const
  return suffix.unit === undefined ? number : { ...number, unit: suffix.unit }
}

function suffixOf(tail: string): { readonly power: number; readonly unit: string | undefined } | undefined {
  const power = ABBREVIATED_NUMBERS.get(tail)
  if (power !== undefined && !AMBIGUOUS_ABBREVIATIONS.has(tail)) return { power, unit: undefined }
  const split = splitCurrency(tail)
  if (split) return { power: ABBREVIATED_NUMBERS.get(split.before) ?? 0, unit: split.code }
  return isAttachedUnit(tail) ? { power: 0, unit: tail } : undefined
}
