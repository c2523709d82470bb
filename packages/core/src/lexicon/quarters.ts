import type { YearlyMonths } from '../engine/near-dates.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeYear } from './date-parts.ts'

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1], ['1er', 1], ['1ᵉʳ', 1], ['deuxieme', 2], ['second', 2], ['2e', 2], ['2eme', 2], ['2nd', 2], ['troisieme', 3], ['3e', 3], ['3eme', 3], ['quatrieme', 4], ['4e', 4], ['4eme', 4],
])
const LENGTHS: ReadonlyMap<string, number> = new Map([['trimestre', 3], ['quadrimestre', 4], ['semestre', 6]])

/** « premier trimestre 2019 », « second semestre de l’année 2016 », « dernier trimestre 2017 », « 3e trimestre », « T1 2018 ». */
export function takeQuarter(words: readonly Word[], at: number): Taken<YearlyMonths & { readonly year: number | undefined }> | undefined {
  const short = /^([ts])([1-4])$/u.exec(words[at]?.form ?? '')
  const length = short ? (short[1] === 't' ? 3 : 6) : LENGTHS.get(words[at + 1]?.form ?? '')
  if (length === undefined) return undefined
  const noun = short ? at : at + 1
  const year = takeYear(words, skipToYear(words, noun + 1))
  const isLast = words[at]?.form === 'dernier' && year !== undefined
  const number = short ? Number(short[2]) : isLast ? 12 / length : ORDINALS.get(words[at]?.form ?? '')
  if (number === undefined || number * length > 12 || (short && !year)) return undefined
  return { next: year?.next ?? noun + 1, value: { first: (number - 1) * length, length, year: year?.value } }
}

/** Behind « de », « de l’année », « de l’exercice ». */
function skipToYear(words: readonly Word[], at: number): number {
  if (standAt(words, at, 'de', 'l', "'", 'annee') || standAt(words, at, 'de', 'l', "'", 'exercice')) return at + 4
  return standAt(words, at, 'de') ? at + 1 : at
}
