import type { Shift } from '../engine/shift-date.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'

const UNITS: ReadonlyMap<string, Shift['unit']> = new Map([['an', 'year'], ['annee', 'year'], ['mois', 'month'], ['semaine', 'week'], ['jour', 'day']])

/** « la même année », « cette année-là », « l’année suivante », « le mois précédent », « le lendemain », « la veille »: a shift from the date named before. */
export function takeSamePeriod(words: readonly Word[], at: number): Taken<Shift> | undefined {
  return takeSame(words, at) ?? takeThat(words, at) ?? takeNeighbour(words, at) ?? takeNextDay(words, at)
}

/** « la même année », « le même jour » */
function takeSame(words: readonly Word[], at: number): Taken<Shift> | undefined {
  const unit = /^(?:le|la|ce|cette)$/u.test(words[at]?.form ?? '') && standAt(words, at + 1, 'meme') ? UNITS.get(words[at + 2]?.form ?? '') : undefined
  return unit && { next: at + 3, value: { amount: 0, unit } }
}

/** « cette année-là », « ce jour-là » */
function takeThat(words: readonly Word[], at: number): Taken<Shift> | undefined {
  const unit = /^(?:ce|cet|cette)$/u.test(words[at]?.form ?? '') && standAt(words, at + 2, '-', 'la') ? UNITS.get(words[at + 1]?.form ?? '') : undefined
  return unit && { next: at + 4, value: { amount: 0, unit } }
}

/** « l’année suivante », « le mois précédent », « l’année d’après » */
function takeNeighbour(words: readonly Word[], at: number): Taken<Shift> | undefined {
  const start = standAt(words, at, 'l', "'") ? at + 2 : /^(?:le|la)$/u.test(words[at]?.form ?? '') ? at + 1 : undefined
  const unit = start === undefined ? undefined : UNITS.get(words[start]?.form ?? '')
  if (start === undefined || !unit) return undefined
  if (/^suivante?$/u.test(words[start + 1]?.form ?? '')) return { next: start + 2, value: { amount: 1, unit } }
  if (/^precedente?$/u.test(words[start + 1]?.form ?? '')) return { next: start + 2, value: { amount: -1, unit } }
  if (standAt(words, start + 1, 'd', "'", 'apres')) return { next: start + 4, value: { amount: 1, unit } }
  return standAt(words, start + 1, 'd', "'", 'avant') ? { next: start + 4, value: { amount: -1, unit } } : undefined
}

/** « le lendemain », « le surlendemain », « la veille »; not « la veille du salon », « au lendemain ». */
function takeNextDay(words: readonly Word[], at: number): Taken<Shift> | undefined {
  const amount = standAt(words, at, 'le', 'lendemain') ? 1 : standAt(words, at, 'le', 'surlendemain') ? 2 : standAt(words, at, 'la', 'veille') ? -1 : 0
  if (amount === 0) return undefined
  const next = at + 2 + Number(/^(?:soir|matin)$/u.test(words[at + 2]?.form ?? ''))
  return /^(?:de|du|d|des)$/u.test(words[next]?.form ?? '') || words[at - 1]?.form === 'a' ? undefined : { next, value: { amount, unit: 'day' } }
}
