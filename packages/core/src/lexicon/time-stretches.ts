import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'

/** A stretch of time as a number of units; `amount` undefined for « quelques ». */
export interface Stretch {
  readonly amount: number | undefined
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** « un an et demi », « une dizaine d’années », « huit jours » */
  readonly isRough: boolean
}

const SMALL: ReadonlyMap<string, number> = new Map(
  ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'vingt'].map((word, index) => [word, index === 17 ? 20 : index] as const),
)
const TENS: ReadonlyMap<string, number> = new Map([['dix', 10], ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['septante', 70], ['huitante', 80], ['octante', 80], ['nonante', 90], ['cent', 100]])
const DOZENS: ReadonlyMap<string, number> = new Map([['dizaine', 10], ['douzaine', 12], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40], ['cinquantaine', 50], ['soixantaine', 60], ['centaine', 100]])
const UNITS: ReadonlyMap<string, readonly [Stretch['unit'], number]> = new Map([
  ['jour', ['day', 1]], ['jours', ['day', 1]], ['semaine', ['week', 1]], ['semaines', ['week', 1]], ['mois', ['month', 1]], ['trimestre', ['month', 3]], ['trimestres', ['month', 3]], ['semestre', ['month', 6]], ['semestres', ['month', 6]],
  ['an', ['year', 1]], ['ans', ['year', 1]], ['annee', ['year', 1]], ['annees', ['year', 1]], ['decennie', ['year', 10]], ['decennies', ['year', 10]], ['siecle', ['year', 100]], ['siecles', ['year', 100]],
])

/** « deux ans », « 4 jours », « dix-huit mois », « un an et demi », « une dizaine d’années », « quelques semaines ». */
export function takeStretch(words: readonly Word[], at: number): Taken<Stretch> | undefined {
  const count = takeCount(words, at)
  const unit = count && UNITS.get(words[count.next]?.form ?? '')
  if (!unit) return undefined
  const [name, times] = unit
  const half = standAt(words, count.next + 1, 'et', 'demi') || standAt(words, count.next + 1, 'et', 'demie')
  const amount = count.value.amount === undefined ? undefined : count.value.amount * times
  const next = count.next + (half ? 3 : 1)
  if (half && amount !== undefined && name === 'year') return { next, value: { amount: Math.round((amount + times / 2) * 12), unit: 'month', isRough: true } }
  // « huit jours », « quinze jours » are one week and two, both ends counted.
  const weeks = name === 'day' && !/^\d/u.test(words[at]?.form ?? '') ? INCLUSIVE.get(amount ?? 0) : undefined
  return { next, value: { amount: weeks ?? amount, unit: name, isRough: half || weeks !== undefined || count.value.isRough } }
}

const INCLUSIVE: ReadonlyMap<number, number> = new Map([[8, 7], [15, 14]])

/** The words that a number in words can start with. */
export const NUMBER_STARTS: readonly string[] = [...SMALL.keys(), ...TENS.keys(), 'une']

interface Count {
  readonly amount: number | undefined
  readonly isRough: boolean
}

function takeCount(words: readonly Word[], at: number): Taken<Count> | undefined {
  const form = words[at]?.form ?? ''
  if (/^\d{1,4}$/u.test(form)) return { next: at + 1, value: { amount: Number(form), isRough: false } }
  if (form === 'quelques' || form === 'plusieurs') return { next: at + 1, value: { amount: undefined, isRough: true } }
  const dozen = form === 'une' ? DOZENS.get(words[at + 1]?.form ?? '') : undefined
  if (dozen !== undefined) return { next: at + (standAt(words, at + 2, 'd', "'") ? 4 : 3), value: { amount: dozen, isRough: true } }
  const number = takeNumber(words, at)
  return number && { next: number.next, value: { amount: number.value, isRough: false } }
}

/** A number in words up to 199: « dix-huit », « vingt et un », « quatre-vingts », « soixante-quinze ». */
export function takeNumber(words: readonly Word[], at: number): Taken<number> | undefined {
  const form = words[at]?.form ?? ''
  if (form === 'une') return { next: at + 1, value: 1 }
  const eighty = form === 'quatre' && (standAt(words, at + 1, '-', 'vingt') || standAt(words, at + 1, '-', 'vingts'))
  const tens = eighty ? 80 : TENS.get(form)
  const next = eighty ? at + 3 : at + 1
  if (tens === undefined) {
    const small = SMALL.get(form)
    return small === undefined ? undefined : { next, value: small }
  }
  const joint = words[next]?.form
  const rest = joint === '-' || joint === 'et' ? takeRest(words, next + 1) : undefined
  return rest ? { next: rest.next, value: tens + rest.value } : { next, value: tens }
}

/** What follows the tens: « -huit », « et un », « -dix-sept ». */
function takeRest(words: readonly Word[], at: number): Taken<number> | undefined {
  const form = words[at]?.form ?? ''
  const small = form === 'une' ? 1 : SMALL.get(form)
  if (small === undefined) return undefined
  const more = small === 10 && words[at + 1]?.form === '-' ? SMALL.get(words[at + 2]?.form ?? '') : undefined
  return more === undefined ? { next: at + 1, value: small } : { next: at + 3, value: small + more }
}
