import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { skipOf, takeMonth, takeWeekday, takeYear } from './date-parts.ts'
import { takeWhich } from './lone-months.ts'
import type { Which } from '../engine/near-dates.ts'
import type { MonthPiece } from '../engine/month-pieces.ts'

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1], ['premiere', 1], ['1er', 1], ['1re', 1], ['1ere', 1], ['deuxieme', 2], ['2e', 2], ['second', 2], ['seconde', 2], ['troisieme', 3], ['3e', 3], ['quatrieme', 4], ['4e', 4], ['dernier', -1], ['derniere', -1],
])

export interface PartOfMonth {
  readonly piece: MonthPiece
  /** Undefined for « de ce mois », « du mois prochain ». */
  readonly month: number | undefined
  readonly year: number | undefined
  readonly which: Which
}

/** « première semaine d’octobre », « deuxième quinzaine d’avril 2016 », « dernier jeudi de juin », « premier mardi du mois prochain ». */
export function takePartOfMonth(words: readonly Word[], at: number): Taken<PartOfMonth> | undefined {
  const number = ORDINALS.get(words[at]?.form ?? '')
  const piece = number === undefined ? undefined : takePiece(words, at + 1, number)
  if (!piece) return undefined
  const own = standAt(words, piece.next, 'du', 'mois') || standAt(words, piece.next, 'de', 'ce', 'mois')
  if (own) return takeOwnMonth(words, piece)
  const start = skipOf(words, piece.next)
  const month = start > piece.next ? takeMonth(words, start) : undefined
  if (!month) return undefined
  const year = takeYear(words, month.next)
  const which = year ? undefined : takeWhich(words, month.next)
  return { next: year?.next ?? which?.next ?? month.next, value: { piece: piece.value, month: month.value, year: year?.value, which: which?.value } }
}

function takeOwnMonth(words: readonly Word[], { next, value }: Taken<MonthPiece>): Taken<PartOfMonth> | undefined {
  if (standAt(words, next, 'de', 'ce', 'mois')) return { next: next + 3, value: { piece: value, month: undefined, year: undefined, which: undefined } }
  const which = takeWhich(words, next + 2)
  return which && { next: which.next, value: { piece: value, month: undefined, year: undefined, which: which.value } }
}

function takePiece(words: readonly Word[], at: number, number: number): Taken<MonthPiece> | undefined {
  const weekday = takeWeekday(words, at)
  if (weekday) return { next: weekday.next, value: { kind: 'weekday', number, weekday: weekday.value } }
  if (standAt(words, at, 'week', '-', 'end') || standAt(words, at, 'weekend')) return { next: at + (standAt(words, at, 'weekend') ? 1 : 3), value: { kind: 'weekend', number } }
  const kind = ({ semaine: 'week', quinzaine: 'fortnight', jour: 'day' } as const)[words[at]?.form as 'semaine' | 'quinzaine' | 'jour']
  return kind && { next: at + 1, value: { kind, number } }
}
