import type { Item } from '../engine/items.ts'
import { ABBREVIATED_NUMBERS } from './cardinals.ts'
import { ADJECTIVES_BEFORE } from './counted-nouns.ts'
import { currencyAt, currencyOf, splitCurrency, type LocalCurrencies } from './currencies.ts'
import { MONEY_IN_MILLIONS } from './figure-measures.ts'
import { durationAt, measureAt } from './measure-units.ts'
import { DEMONYM, nounPhraseAt } from './noun-phrase.ts'
import { isAndHalf } from './number-in-words.ts'
import { valueOf, type WrittenNumber } from './written-number.ts'

const MILLION = 1e6

export type UnitKind = 'amount' | 'percentage' | 'times' | 'duration' | 'measure' | 'count'

/** What stands behind a number, or before it: « $4M ». */
export interface Unit {
  readonly kind: UnitKind
  /** A singular French noun phrase, or an ISO 4217 code. */
  readonly unit: string
  /** As written, lower case: the noun phrase of a count. */
  readonly words: string
  /** Index behind the last item of number and unit. */
  readonly next: number
  /** Index of a currency before the number. */
  readonly at?: number
  /** Power of ten of the value: « 3,5 MCHF ». */
  readonly power?: number
  /** To be added to the value: « trois ans et demi ». */
  readonly more?: number
}

/** The unit of a number: behind it, or before it from an index on; `undefined` when it counts nothing that is written there. */
export function unitOf(items: readonly Item[], number: WrittenNumber, local: LocalCurrencies, from: number): Unit | undefined {
  const behind = number.isNoun ? skipOf(items, number.next) : isPlusBehind(items, number) ? number.next + 1 : number.next
  return (
    percentageAt(items, number) ??
    amountAt(items, number, behind ?? number.next, local) ??
    amountBefore(items, number, local, from) ??
    (behind === undefined ? undefined : (timesAt(items, number, behind) ?? timeAt(items, number, behind) ?? measuredAt(items, number, behind) ?? countAt(items, number, behind)))
  )
}

/** « 500+ clients » */
export function isPlusBehind(items: readonly Item[], { next, end }: WrittenNumber): boolean {
  return items[next]?.text === '+' && items[next].start === end && items[next + 1]?.isWord === true
}

/** Past « de » or « d' »; `undefined` when neither is there. */
function skipOf(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.form === 'de') return at + 1
  return items[at]?.form === 'd' && items[at + 1]?.form === "'" ? at + 2 : undefined
}

function percentageAt(items: readonly Item[], { next, isNoun }: WrittenNumber): Unit | undefined {
  if (isNoun) return undefined
  const percent = { kind: 'percentage', unit: '%', words: '%' } as const
  const [first, second, third] = [items[next], items[next + 1], items[next + 2]]
  if (first?.text === '%' || first?.form === 'pourcent' || first?.form === 'pourcents') return { ...percent, next: next + 1 }
  if (first?.form === 'pour' && (second?.form === 'cent' || second?.text === '100')) return { ...percent, next: next + 2 }
  // « 12 p. 100 »
  return first?.form === 'p' && second?.text === '.' && (third?.form === 'cent' || third?.text === '100') ? { ...percent, next: next + 3 } : undefined
}

function amountAt(items: readonly Item[], number: WrittenNumber, behind: number, local: LocalCurrencies): Unit | undefined {
  if (number.unit !== undefined && /^[A-Z]{3}$/u.test(number.unit)) return { kind: 'amount', unit: number.unit, words: number.unit, next: number.next }
  if (number.unit !== undefined) return undefined
  const currency = currencyAt(items, behind)
  if (!currency) return splitAmountAt(items, number)
  const code = currencyOf(currency, local, number.isSwiss)
  return { kind: 'amount', unit: code, words: code, next: currency.next }
}

/** « 3,5 MCHF », « 12 kEUR »: the power and the code are one word. */
function splitAmountAt(items: readonly Item[], number: WrittenNumber): Unit | undefined {
  const split = number.power === 0 ? splitCurrency(items[number.next]?.text ?? '') : undefined
  const power = split ? (ABBREVIATED_NUMBERS.get(split.before) ?? 0) : 0
  return split && power > 0 ? { kind: 'amount', unit: split.code, words: split.code, next: number.next + 1, power } : undefined
}

/** « $4M », « CHF 1,5 million », « US$ 300 » */
function amountBefore(items: readonly Item[], number: WrittenNumber, local: LocalCurrencies, from: number): Unit | undefined {
  for (const at of [number.at - 2, number.at - 1]) {
    // « Fr. 12.50 »
    const currency = at >= from && /^(?:\p{Sc}|\p{Lu}{1,4}|[Ff]r|SFr)$/u.test(items[at]?.text ?? '') ? currencyAt(items, at) : undefined
    if (currency?.next === number.at) return { kind: 'amount', unit: currencyOf(currency, local, number.isSwiss), words: currency.code, next: number.next, at }
  }
  return undefined
}

function timesAt(items: readonly Item[], number: WrittenNumber, behind: number): Unit | undefined {
  return number.unit === undefined && items[behind]?.form === 'fois' ? { kind: 'times', unit: 'fois', words: 'fois', next: behind + 1 } : undefined
}

function timeAt(items: readonly Item[], number: WrittenNumber, behind: number): Unit | undefined {
  let at = behind
  // « dix dernières années », « ses trois premiers mois »
  while (number.unit === undefined && at < behind + 2 && ADJECTIVES_BEFORE.has(items[at]?.form ?? '')) at++
  const time = durationAt(items, at, number.unit)
  if (!time) return undefined
  const activity = activityAt(items, time)
  if (activity !== undefined) return { kind: 'duration', unit: `heure de ${activity}`, words: 'heures', next: time.next + 2 }
  return withHalf(items, { kind: 'duration', unit: time.unit, words: time.unit, next: time.next })
}

/** Folded nouns of what takes hours: « 250 heures de conseil » counts these hours as others count days. */
const ACTIVITIES: ReadonlySet<string> = new Set('formation cours conseil travail vol musique direct video programme programmes enseignement accompagnement benevolat bricolage retransmission tutorat soutien'.split(' '))

/** « conseil » behind « (heures) de »: hours are counted by what they are spent on. */
function activityAt(items: readonly Item[], { unit, next }: { readonly unit: string; readonly next: number }): string | undefined {
  const noun = items[next + 1]
  const isSpent = unit === 'heure' && items[next]?.form === 'de' && !noun?.mention && ACTIVITIES.has(noun?.form ?? '')
  return isSpent ? noun?.text.normalize('NFC').toLowerCase() : undefined
}

/** « (trois ans) et demi », « (une tonne) et demie »; « une journée et demie » measures nothing. */
function withHalf(items: readonly Item[], unit: Unit): Unit {
  return isAndHalf(items, unit.next) && unit.unit !== 'journée' ? { ...unit, next: unit.next + 2, more: 0.5 } : unit
}

function measuredAt(items: readonly Item[], number: WrittenNumber, behind: number): Unit | undefined {
  const measure = measureAt(items, behind, number.unit)
  return measure && withHalf(items, { kind: 'measure', unit: measure.unit, words: measure.unit, next: measure.next })
}

/** « 160 p. », « 48 pp. » */
function pagesAt(items: readonly Item[], at: number): Unit | undefined {
  const [letter, point, behind] = [items[at], items[at + 1], items[at + 2]]
  if (!/^pp?$/u.test(letter?.text ?? '') || point?.text !== '.' || point.start !== letter?.end || (behind?.isWord && behind.start === point.end)) return undefined
  return { kind: 'count', unit: 'page', words: 'pages', next: at + 2 }
}

function countAt(items: readonly Item[], number: WrittenNumber, behind: number): Unit | undefined {
  if (number.unit !== undefined) return undefined
  const page = pagesAt(items, behind)
  if (page) return page
  const phrase = nounPhraseAt(items, behind, isAndHalf(items, behind + 1) || (!number.isSpelled && valueOf(number) < 2))
  // « 4 millions de subventions » are millions of a currency: see `figure/understood-currency`.
  if (!phrase || (number.isNoun && valueOf(number) >= MILLION && MONEY_IN_MILLIONS.has(phrase.head))) return undefined
  // « 3 Suisses » is a name, « 5 000 Suisses » are people.
  if (!number.isSpelled && valueOf(number) < 10 && DEMONYM.test(phrase.head) && /^\p{Lu}/u.test(items[behind]?.text ?? '')) return undefined
  return withHalf(items, { kind: 'count', unit: phrase.unit, words: phrase.words, next: phrase.next })
}
