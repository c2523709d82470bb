import type { Item } from '../engine/items.ts'
import { isPaid, measureOf } from './figure-measures.ts'
import type { Quantities, Quantity } from './figure-quantities.ts'
import { valueOf, type WrittenNumber } from './written-number.ts'

/** How many items may stand between « de 45 » and « à 80 salariés »: « de 45 aujourd'hui à 80 salariés ». */
const MOST_BETWEEN = 6
/** How far before a number the one stands that counted the same, in items. */
const REACH = 30
/** A number from which the power of ten of the next is no more shared: « de 800 000 à 1,2 million d'euros ». */
const THOUSAND = 1000
const MILLION = 1e6
/** A sum that falls « de 15 à 3 M€ » falls by no more: « de 800 à 1,2 million » starts in thousands. */
const MOST_FALL = 20
/** How many numbers before an amount may tell its currency. */
const CURRENCY_REACH = 6

/** What a number without a unit takes from the one behind it. */
export interface SharedUnit {
  readonly unit: string
  readonly value: number
  readonly measure: string | null
  /** Folded word or mark between the two. */
  readonly link: string
}

/** The unit that the number at an index of the list has in common with the next ones, or `undefined`. */
export function unitSharedWith(quantities: Quantities, index: number): SharedUnit | undefined {
  const { items, list } = quantities
  // « 20, 30, 50 salariés »: the last of a bounded run has the unit.
  for (let last = index + 1; last <= index + 3; last++) {
    const [before, next] = [list[last - 1], list[last]]
    if (!before || !next || before.unit || before.number.unit !== undefined) return undefined
    const link = linkBetween(items, before, next)
    if (link === undefined) return undefined
    if (!next.unit) continue
    if (next.unit.at !== undefined || next.unit.kind === 'times') return undefined
    const first = list[index] as Quantity
    const value = valueWith(first.number, next.number, items[first.at - 1]?.form === 'de')
    return value === undefined ? undefined : { unit: next.unit.unit, value, measure: measureOf(quantities, next), link }
  }
  return undefined
}

/** The power of ten of the second is the first's too: « 2 à 3 millions ». `undefined` where nobody knows: « 800 à 1,2 million ». */
function valueWith(first: WrittenNumber, second: WrittenNumber, isFrom: boolean): number | undefined {
  const own = valueOf(first)
  // « trois ou quatre mille »
  const thousands = valueOf(second) / THOUSAND
  if (first.isSpelled && second.isSpelled && Number.isInteger(thousands) && own < thousands) return own * THOUSAND
  if (first.power > 0 || second.power === 0 || own >= THOUSAND) return own
  // « de 2,3 à 0,8 M€ »
  const most = Number(second.decimal) * (isFrom ? MOST_FALL : 1)
  return Number(first.decimal) < most ? valueOf({ decimal: first.decimal, power: second.power }) : undefined
}

/** What joins two numbers: « à », « ou », « - », « , », « et » behind « entre »; « à » further on behind « de ». */
function linkBetween(items: readonly Item[], first: Quantity, second: Quantity): string | undefined {
  const between = items.slice(first.next, second.at)
  const [link] = between
  if (!link || between.length > MOST_BETWEEN || second.at !== second.number.at) return undefined
  const before = items[first.at - 1]?.form ?? ''
  if (between.length > 1) {
    const isFromTo = /^(?:de|d|')$/u.test(before) && between.at(-1)?.form === 'a' && !between.some(({ text }) => /^[.!?;:,()«»]$/u.test(text))
    return isFromTo ? 'a' : undefined
  }
  if (link.mention) return undefined
  // « 12,5 » is one number; « 50, 100 embauches » are two.
  if (link.form === ',') return link.end < (items[second.at]?.start ?? 0) ? ',' : undefined
  // « entre 20 et 30 », « 15 000, 10 000 et 5 000 euros »
  if (link.form === 'et') return before === 'entre' || before === ',' ? 'et' : undefined
  return /^(?:a|ou|voire|-|\/)$/u.test(link.form) ? link.form : undefined
}

/** The figure before, in the same sentence, whose unit a bare number has too; `undefined` when there is none. */
export function countedBefore({ items, list }: Quantities, index: number): Quantity | undefined {
  const at = list[index]?.at ?? 0
  const whole = list.slice(Math.max(0, index - 3), index).findLast(({ unit, number, value }) => (unit ? unit.kind !== 'duration' && unit.kind !== 'times' : number.isNoun && value >= MILLION))
  if (!whole || at - whole.next > REACH) return undefined
  return items.slice(whole.next, at).some(({ text }) => /^[.!?;…]$/u.test(text)) ? undefined : whole
}

/** The value of a number that counts what another counted: its millions are the other's, « 9 millions d'euros, contre 5,4 ». */
export function valueLike(whole: Quantity, { value, number }: Quantity): number {
  return whole.number.power >= 6 && number.power === 0 && value < THOUSAND ? valueOf({ decimal: number.decimal, power: whole.number.power }) : value
}

/** The currency of an amount shortly before, else that of the page. */
export function currencyNear({ list, local }: Quantities, index: number): string {
  const before = list.slice(Math.max(0, index - CURRENCY_REACH), index).findLast(({ unit }) => unit?.kind === 'amount')
  return before?.unit?.unit ?? local.own
}

/** What a number counts, « 2,9 millions » and « il promet 50.000 » being amounts; `undefined` when it does not tell. */
export function unitOrMoney(quantities: Quantities, quantity: Quantity): string | undefined {
  const { unit, number, value, index } = quantity
  return unit?.unit ?? ((number.isNoun && value >= MILLION) || isPaid(quantities.items, quantity) ? currencyNear(quantities, index) : undefined)
}
