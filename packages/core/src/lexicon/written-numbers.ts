import type { Item } from '../engine/items.ts'
import { ABBREVIATED_NUMBERS, AMBIGUOUS_ABBREVIATIONS, COLLECTIVES, LARGE_NUMBERS } from './cardinals.ts'
import { collectiveAt } from './collective-numbers.ts'
import { isCurrency, splitCurrency } from './currencies.ts'
import { numberInDigits } from './number-in-digits.ts'
import { isAndHalf, isHyphen, numberInWords } from './number-in-words.ts'
import { valueOf, type WrittenNumber } from './written-number.ts'

/** Every number of the items of a block, in order; names are no numbers. `limit` is where the block ends. */
export function numbersIn(items: readonly Item[], source: string, limit: number): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (let at = 0; at < items.length; ) {
    const number = numberAt(items, at, source, limit)
    if (number) found.push(number)
    at = number ? Math.max(number.next, at + 1) : at + 1
  }
  return found
}

function numberAt(items: readonly Item[], at: number, source: string, limit: number): WrittenNumber | undefined {
  const item = items[at]
  if (!item || item.mention) return undefined
  const collective = collectiveAt(items, at) ?? roundAt(items, at)
  if (collective) return collective
  const plain = plainNumberAt(items, at, source, limit)
  if (!plain) return undefined
  const large = enlarge(items, withDecimals(items, plain))
  return large.power >= 6 ? addRest(items, large, source, limit) : large
}

/** « le cap du million d'utilisateurs »: one, behind « du », « le » or « au ». */
function roundAt(items: readonly Item[], at: number): WrittenNumber | undefined {
  const power = /^(?:million|milliard)$/u.test(items[at]?.form ?? '') && /^(?:du|le|au)$/u.test(items[at - 1]?.form ?? '') ? LARGE_NUMBERS.get(items[at]?.form ?? '') : undefined
  if (power === undefined || !/^(?:de|d)$/u.test(items[at + 1]?.form ?? '')) return undefined
  return { at, next: at + 1, start: items[at]?.start ?? 0, end: items[at]?.end ?? 0, decimal: '1', power, isSpelled: false, isNoun: true, qualifier: 'exact', isSwiss: false, isGrouped: false }
}

function plainNumberAt(items: readonly Item[], at: number, source: string, limit: number): WrittenNumber | undefined {
  const text = items[at]?.text ?? ''
  if (/^\d/u.test(text)) return numberInDigits(items, at, source, limit, 0)
  // « EUR29,99 »
  const code = /^[A-Z]{3}(?=\d)/u.exec(text)?.[0]
  if (code === undefined || splitCurrency(code) === undefined) return numberInWords(items, at)
  const digits = numberInDigits(items, at, source, limit, code.length)
  return digits && digits.unit === undefined && digits.power === 0 ? { ...digits, unit: code } : undefined
}

/** « deux virgule cinq (millions) », as spoken */
function withDecimals(items: readonly Item[], number: WrittenNumber): WrittenNumber {
  const rest = number.isSpelled && items[number.next]?.form === 'virgule' ? numberInWords(items, number.next + 1) : undefined
  return rest === undefined ? number : { ...number, next: rest.next, end: rest.end, decimal: `${number.decimal}.${rest.decimal}` }
}

/** « 3 millions », « 2,5 M » before a currency, « deux millions et demi », « trois milliers »: the number with its power of ten. */
function enlarge(items: readonly Item[], number: WrittenNumber): WrittenNumber {
  if (number.unit !== undefined || number.power > 0) return number
  const word = items[number.next]
  const form = word?.mention ? '' : (word?.form ?? '')
  const half = form === 'demi' && isHyphen(items, number.next + 1)
  const power = LARGE_NUMBERS.get(half ? (items[number.next + 2]?.form ?? '') : form)
  if (power !== undefined) return addHalf(items, take(items, number, half ? 3 : 1, { power, isNoun: true, decimal: half ? String(Number(number.decimal) / 2) : number.decimal }))
  if (form === 'mille' && !number.isSpelled && !isHyphen(items, number.next + 1)) return take(items, number, 1, { power: 3 })
  const collective = COLLECTIVES.get(form.replace(/s$/u, ''))
  if (collective !== undefined) return take(items, number, 1, { decimal: String(Number(number.decimal) * collective), isNoun: true })
  const abbreviated = ABBREVIATED_NUMBERS.get(word?.text ?? '')
  const isOf = /^(?:de|d)$/u.test(items[number.next + 1]?.form ?? '') && !AMBIGUOUS_ABBREVIATIONS.has(word?.text ?? '')
  // « 1,3 mio. CHF »
  const isDotted = /^mi[ao]s?$/u.test(word?.form ?? '') && items[number.next + 1]?.text === '.' && isCurrency(items, number.next + 2)
  if (abbreviated !== undefined && isDotted) return take(items, number, 2, { power: abbreviated, isSwiss: true })
  if (abbreviated === undefined || !(isOf || isCurrency(items, number.next + 1))) return number
  return take(items, number, 1, { power: abbreviated, isNoun: isOf, isSwiss: number.isSwiss || /^mi[ao]/u.test(word?.form ?? '') })
}

/** « deux millions et demi » */
function addHalf(items: readonly Item[], number: WrittenNumber): WrittenNumber {
  if (!isAndHalf(items, number.next) || number.decimal.includes('.')) return number
  return take(items, number, 2, { decimal: `${number.decimal}.5` })
}

/** « un million deux cent mille », « 1 milliard 200 millions »: the number with the smaller one that follows it. */
function addRest(items: readonly Item[], number: WrittenNumber, source: string, limit: number): WrittenNumber {
  const first = plainNumberAt(items, number.next, source, limit)
  if (!first || first.unit !== undefined || items[number.next - 1]?.form === 'demi') return number
  const rest = enlarge(items, first)
  if (valueOf(rest) < 1000 || rest.power >= number.power || valueOf(rest) >= 10 ** number.power) return number
  return { ...rest, at: number.at, start: number.start, decimal: String(valueOf(number) + valueOf(rest)), power: 0, isSpelled: number.isSpelled }
}

function take(items: readonly Item[], number: WrittenNumber, count: number, change: Partial<WrittenNumber>): WrittenNumber {
  const next = number.next + count
  return { ...number, ...change, next, end: items[next - 1]?.end ?? number.end }
}
