import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeDay } from './date-parts.ts'

export interface LoneDay {
  readonly day: number
  /** Months from the article's own: « le 12 du mois dernier », « le 14 de ce mois »; `undefined` when the text must tell. */
  readonly months: number | undefined
  /** « le 14 dernier », « le 14 prochain » */
  readonly which: 'past' | 'future' | undefined
}

const BEHIND: readonly (readonly [words: readonly string[], months: number])[] = [
  [['du', 'mois', 'dernier'], -1], [['du', 'mois', 'passe'], -1], [['du', 'mois', 'prochain'], 1], [['du', 'mois', 'courant'], 0], [['du', 'mois', 'en', 'cours'], 0], [['de', 'ce', 'mois'], 0], [['du', 'mois'], 0],
]

/** « le 14 », « le 12 du mois dernier », « le 14 prochain »: a day without its month, at the end of its clause. */
export function takeLoneDay(words: readonly Word[], at: number): Taken<LoneDay> | undefined {
  const day = /^(?:le|du|au)$/u.test(words[at - 1]?.form ?? '') && words[at]?.form !== 'premier' ? takeDay(words, at) : undefined
  if (!day) return undefined
  const { next, value } = day
  const behind = BEHIND.find(([forms]) => standAt(words, next, ...forms))
  if (behind) return { next: next + behind[0].length, value: { day: value, months: behind[1], which: undefined } }
  const form = words[next]?.form
  if (form === 'dernier' || form === 'prochain' || form === 'courant') return { next: next + 1, value: { day: value, months: form === 'courant' ? 0 : undefined, which: form === 'dernier' ? 'past' : form === 'prochain' ? 'future' : undefined } }
  if (words[at]?.form.length === 3 || !closes(words, next) || standAt(words, next, ',', 'rue') || /^(?:dans|sur|numero)$/u.test(words[at - 2]?.form ?? '')) return undefined
  return { next, value: { day: value, months: undefined, which: undefined } }
}

/** The end of a clause, but no number that goes on: « le 14,5 ». */
function closes(words: readonly Word[], at: number): boolean {
  if (at >= words.length) return true
  return /^[,.;:!?»")]$/u.test(words[at]?.form ?? '') && words[at + 1]?.touches !== true
}
