import { readDigits } from '../engine/digits.ts'
import type { Item } from '../engine/items.ts'
import { ABBREVIATED_NUMBERS, AMBIGUOUS_ABBREVIATIONS, CARDINALS, COLLECTIVE_ADJECTIVES, COLLECTIVES, HUNDRED, INDEFINITE_PLURALS, LARGE_NUMBERS, ONES } from './cardinals.ts'
import { isCurrency, splitCurrency } from './currencies.ts'
import { isAttachedUnit } from './measure-units.ts'

/** A number as a text writes it, in digits, in words or in both. */
export interface WrittenNumber {
  /** Indexes of its first item, and of the first item behind it. */
  readonly at: number
  readonly next: number
  readonly start: number
  readonly end: number
  /** Decimal writing without its power of ten: « 2,5 millions » is `2.5` with a power of 6. */
  readonly decimal: string
  readonly power: number
  /** « trois », not « 3 ». */
  readonly isSpelled: boolean
  /** A noun follows with « de »: « trois millions d'euros », « une vingtaine d'équipes ». */
  readonly isNoun: boolean
  /** What its own words say of it: « une vingtaine », « des centaines ». */
  readonly qualifier: 'exact' | 'about' | 'more-than'
  /** A unit that is written without a space: « 300m2 ». */
  readonly unit?: string
  /** Written as in Switzerland: « 10'000 », « 1,5 mio ». */
  readonly isSwiss: boolean
  /** Its digits stand in groups of three: it is no year. */
  readonly isGrouped: boolean
}

export function valueOf({ decimal, power }: Pick<WrittenNumber, 'decimal' | 'power'>): number {
  return Number(`${decimal}e${power}`)
}

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
  if (/^\d/u.test(text)) return digitsAt(items, at, source, limit, 0)
  // « EUR29,99 »
  const code = /^[A-Z]{3}(?=\d)/u.exec(text)?.[0]
  if (code === undefined || splitCurrency(code) === undefined) return wordsAt(items, at)
  const digits = digitsAt(items, at, source, limit, code.length)
  return digits && digits.unit === undefined && digits.power === 0 ? { ...digits, unit: code } : undefined
}

// ─── digits ───

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

function digitsAt(items: readonly Item[], at: number, source: string, limit: number, skipped: number): WrittenNumber | undefined {
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

// ─── words ───

/** « deux virgule cinq (millions) », as spoken */
function withDecimals(items: readonly Item[], number: WrittenNumber): WrittenNumber {
  const rest = number.isSpelled && items[number.next]?.form === 'virgule' ? wordsAt(items, number.next + 1) : undefined
  return rest === undefined ? number : { ...number, next: rest.next, end: rest.end, decimal: `${number.decimal}.${rest.decimal}` }
}

/** Whether a hyphen without spaces stands at an index. */
function isHyphen(items: readonly Item[], at: number): boolean {
  const [before, item, behind] = [items[at - 1], items[at], items[at + 1]]
  return item?.form === '-' && before?.end === item.start && behind?.start === item.end
}

function wordsAt(items: readonly Item[], at: number): WrittenNumber | undefined {
  if (isHyphen(items, at - 1) && !/^\d/u.test(items[at - 2]?.text ?? '')) return undefined
  let total = 0
  let group = 0
  let next = at
  for (;;) {
    const from = next === at ? at : skipLink(items, next)
    const word = items[from]?.mention ? '' : (items[from]?.form ?? '')
    const isAnd = items[isHyphen(items, from - 1) ? from - 2 : from - 1]?.form === 'et'
    const sum = addWord(group, total, word, next === at, isAnd)
    if (!sum) break
    ;({ group, total } = sum)
    next = from + 1
  }
  const value = total + group
  if (next === at || (isHyphen(items, next) && !CARDINALS.has(items[next + 1]?.form ?? ''))) return undefined
  const isOne = next === at + 1 && ONES.has(items[at]?.form ?? '')
  if (isOne && !isLarge(items, next) && !isAndHalf(items, next + 1)) return undefined
  return { at, next, start: items[at]?.start ?? 0, end: items[next - 1]?.end ?? 0, decimal: String(value), power: 0, isSpelled: true, isNoun: false, qualifier: 'exact', isSwiss: false, isGrouped: false }
}

/** « un million », « un demi-milliard »: what may stand behind « un » for it to be a number. */
function isLarge(items: readonly Item[], at: number): boolean {
  const from = items[at]?.form === 'demi' && isHyphen(items, at + 1) ? at + 2 : at
  return LARGE_NUMBERS.has(items[from]?.form ?? '')
}

/** « (une tonne) et demie » */
export function isAndHalf(items: readonly Item[], at: number): boolean {
  return items[at]?.form === 'et' && /^demie?$/u.test(items[at + 1]?.form ?? '')
}

/** Past a hyphen, or past « et » before « un », « une », « onze ». */
function skipLink(items: readonly Item[], at: number): number {
  const from = isHyphen(items, at) ? at + 1 : at
  if (items[from]?.form !== 'et') return from
  const behind = isHyphen(items, from + 1) ? from + 2 : from + 1
  return ONES.has(items[behind]?.form ?? '') || items[behind]?.form === 'onze' ? behind : from
}

/** What comes of a number below a thousand, and of its thousands, by one more word; `undefined` when the word does not continue it. */
function addWord(group: number, total: number, word: string, isFirst: boolean, isAnd: boolean): { readonly group: number; readonly total: number } | undefined {
  if (word === 'mille' || word === 'mil') return total > 0 ? undefined : { group: 0, total: (group || 1) * 1000 }
  if (HUNDRED.has(word)) return group > 99 || (isFirst && word === 'cents') ? undefined : { group: (group || 1) * 100, total }
  if (ONES.has(word)) return isFirst || (isAnd && group % 100 >= 20) || group % 100 === 80 || (group >= 100 && group % 100 === 0) ? { group: group + 1, total } : undefined
  const value = CARDINALS.get(word)
  if (value === undefined) return undefined
  const rest = group % 100
  if (value === 20 && rest === 4) return { group: group - 4 + 80, total }
  return word !== 'vingts' && canFollow(rest, value) ? { group: group + value, total } : undefined
}

/** Whether a number below a hundred may follow another: « vingt »-« trois », « soixante »-« dix », « dix »-« sept »; not « trois »-« quatre ». */
function canFollow(rest: number, value: number): boolean {
  if (rest === 0) return true
  if (value >= 20) return false
  if (value >= 10) return rest === 60 || rest === 80
  return rest >= 20 ? rest % 10 === 0 && (rest % 20 !== 10 || value >= 7 || rest === 30 || rest === 50 || rest === 70 || rest === 90) : rest === 10 && value >= 7
}

// ─── what makes numbers larger ───

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

// ─── collectives ───

/** « une vingtaine », « une bonne centaine de millions », « une demi-douzaine », « des dizaines de milliers », « plusieurs millions ». */
function collectiveAt(items: readonly Item[], at: number): WrittenNumber | undefined {
  const opens = items[at]?.form ?? ''
  let next = ONES.has(opens) || INDEFINITE_PLURALS.has(opens) ? at + 1 : at
  if (next > at && COLLECTIVE_ADJECTIVES.has(items[next]?.form ?? '')) next++
  const isHalf = items[next - 1]?.form === 'demi'
  if (isHyphen(items, next)) next++
  const word = items[next]?.mention ? '' : (items[next]?.form ?? '')
  const one = COLLECTIVES.get(word)
  const many = COLLECTIVES.get(word.replace(/s$/u, ''))
  const power = word.endsWith('s') ? LARGE_NUMBERS.get(word) : undefined
  const value = one ?? many ?? (power === undefined ? undefined : 10 ** power)
  // « un million » is an exact number, and « millions » without a word before it may belong to a number.
  if (value === undefined || (power !== undefined && !INDEFINITE_PLURALS.has(opens))) return undefined
  next++
  const factor = followingFactor(items, next)
  return {
    at,
    next: next + factor.taken,
    start: items[at]?.start ?? 0,
    end: items[next + factor.taken - 1]?.end ?? 0,
    decimal: String((isHalf ? value / 2 : value) * factor.value),
    power: 0,
    isSpelled: true,
    isNoun: true,
    qualifier: one === undefined ? 'more-than' : 'about',
    isSwiss: false,
    isGrouped: false,
  }
}

/** « (centaines) de millions », « (vingtaine) de milliers » */
function followingFactor(items: readonly Item[], at: number): { readonly value: number; readonly taken: number } {
  if (items[at]?.form !== 'de') return { value: 1, taken: 0 }
  const word = items[at + 1]?.form ?? ''
  const power = LARGE_NUMBERS.get(word) ?? (word === 'milliers' ? 3 : undefined)
  return power === undefined ? { value: 1, taken: 0 } : { value: 10 ** power, taken: 2 }
}
