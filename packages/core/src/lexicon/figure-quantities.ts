import type { DateExpression, Span } from '@garrigue/schema'
import type { Qualifier } from '@garrigue/schema/vocabulary'
import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { oncePer } from '../engine/once-per.ts'
import { tokenize } from '../engine/tokens.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { COUNTED_ACRONYMS } from './counted-nouns.ts'
import { isCurrencyCode, localCurrencies, type LocalCurrencies } from './currencies.ts'
import { isPlusBehind, unitOf, type Unit } from './figure-units.ts'
import { qualifierBefore, qualifierBehind } from './qualifiers.ts'
import { valueOf, type WrittenNumber } from './written-number.ts'
import { numbersIn } from './written-numbers.ts'

/** A number of a block, with what it counts when that is written. */
export interface Quantity {
  readonly number: WrittenNumber
  readonly value: number
  readonly unit: Unit | undefined
  readonly qualifier: Qualifier
  /** Indexes of its first item, words such as « plus de » with it, and of the first item behind it. */
  readonly at: number
  readonly next: number
  readonly start: number
  readonly end: number
  /** Its place in the list. */
  readonly index: number
  /** A date stands right behind: « 12 emplois en 2016 ». */
  readonly isDated: boolean
}

/** The quantities of a block, with its items, which all their indexes count in. */
export interface Quantities {
  readonly items: readonly Item[]
  readonly list: readonly Quantity[]
  readonly local: LocalCurrencies
}

const localOf = oncePer(({ data }: PressRoot) => localCurrencies(data.source))

/**
 * All numbers of a block that belong to no name and no date, in order. Needs the mentions and the dates: a rule that calls this has
 * `needs: ['mentions', 'dates']`.
 */
export function quantitiesOf(page: PressRoot, block: PressBlock): Quantities {
  const { mentions, dates } = page.data.findings
  return quantitiesAmong(mentions)(dates)(block, page)
}

const quantitiesAmong = oncePer((_mentions: readonly FoundMention[]) => oncePer((_dates: readonly DateExpression[]) => oncePer(readQuantities)))

function readQuantities(block: PressBlock, page: PressRoot): Quantities {
  const items = itemsOf(page, block).flatMap((item) => (item.mention && isCountedAcronym(item.text) ? itemsIn(item) : item))
  const local = localOf(page)
  const days = within(page.data.findings.dates, block.data)
  const list: Quantity[] = []
  let day = 0
  for (const number of numbersIn(items, page.data.source, block.data.end)) {
    while ((days[day]?.end ?? Number.POSITIVE_INFINITY) <= number.start) day++
    if ((days[day]?.start ?? Number.POSITIVE_INFINITY) < number.end) continue
    const quantity = complete(items, number, local, list.at(-1)?.next ?? 0)
    list.push({ ...quantity, index: list.length, isDated: startOf(days[day]) === startOf(items[quantity.next]) })
  }
  return { items, list, local }
}

/** « 21 PME », « 12 CDD », « 300 FCFA »: no name, although it looks like one. Shortest: « 3 PME ». */
function isCountedAcronym(text: string): boolean {
  const acronym = /^\d{1,3}(?:[\s.,]?\d{3}){0,3}\s(\p{Lu}{2,5})$/u.exec(text)?.[1]
  return acronym !== undefined && (COUNTED_ACRONYMS.has(acronym) || isCurrencyCode(acronym))
}

function itemsIn({ text, start }: Item): Item[] {
  return tokenize(text, start).map((token) => ({ ...token, form: fold(token.text) }))
}

/** Where something starts; `NaN`, which nothing equals, when it is not there. */
function startOf(part: Span | undefined): number {
  return part?.start ?? Number.NaN
}

/** The number with its unit, and with the words around that qualify it. */
function complete(items: readonly Item[], number: WrittenNumber, local: LocalCurrencies, from: number): Omit<Quantity, 'isDated' | 'index'> {
  const unit = unitOf(items, number, local, from)
  const first = unit?.at ?? number.at
  const before = qualifierBefore(items, first)
  const at = before && before.at >= from ? before.at : first
  const next = unit?.next ?? number.next
  const own = number.qualifier === 'exact' ? undefined : number.qualifier
  const sign = unit?.kind === 'percentage' || unit?.unit.startsWith('degré') === true ? signBefore(items, number, at) : { at, factor: 1 }
  return {
    number,
    value: (valueOf(unit?.power === undefined ? number : { decimal: number.decimal, power: unit.power }) + (unit?.more ?? 0)) * sign.factor,
    unit,
    qualifier: (before && before.at >= from ? before.qualifier : undefined) ?? qualifierBehind(items, next) ?? own ?? (unit && isPlusBehind(items, number) ? 'more-than' : 'exact'),
    at: sign.at,
    next,
    start: items[sign.at]?.start ?? number.start,
    end: items[next - 1]?.end ?? number.end,
  }
}

/** « + 36 % », « −12 % »: a hyphen with a space behind it is a dash. */
function signBefore(items: readonly Item[], number: WrittenNumber, at: number): { readonly at: number; readonly factor: number } {
  const sign = at === number.at ? items[at - 1] : undefined
  if (sign?.text === '+') return { at: at - 1, factor: 1 }
  const isMinus = sign?.text === '−' || (/^[-–]$/u.test(sign?.text ?? '') && sign?.end === number.start && !(items[at - 2]?.isWord && items[at - 2]?.end === sign.start))
  return isMinus ? { at: at - 1, factor: -1 } : { at, factor: 1 }
}
