import { standAt, standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeWeekday } from './date-parts.ts'

export interface DayWord {
  /** Days from the article's own. */
  readonly days: number
  /** « aujourd’hui » may be these days as well as this day. */
  readonly isVague: boolean
}

const PLAIN: readonly (readonly [words: readonly string[], days: number])[] = [
  [['avant', '-', 'hier'], -2],
  [['apres', '-', 'demain'], 2],
  [['avant', 'hier'], -2],
  [['apres', 'demain'], 2],
  [['hier'], -1],
  [['demain'], 1],
  [['aujourd', "'", 'hui'], 0],
  [['ce', 'jour'], 0],
]

const PARTS: readonly (readonly string[])[] = [['apres', '-', 'midi'], ['apres', 'midi'], ['au', 'soir'], ['dans', 'la', 'soiree'], ['matin'], ['midi'], ['soir'], ['soiree'], ['nuit'], ['matinee'], ['meme']]

/** Behind « soir », « matin », « après-midi », or where it stood. */
export function skipDayPart(words: readonly Word[], at: number): number {
  const part = PARTS.find((forms) => standAt(words, at, ...forms))
  return at + (part?.length ?? 0)
}

/** « hier soir », « avant-hier », « demain lundi », « aujourd’hui », « ce soir », « cet après-midi », « cette nuit ». */
export function takeDayWord(words: readonly Word[], at: number): Taken<DayWord> | undefined {
  return takePlain(words, at) ?? takeThisPart(words, at)
}

function takePlain(words: readonly Word[], at: number): Taken<DayWord> | undefined {
  const found = PLAIN.find(([forms]) => standAt(words, at, ...forms))
  if (!found || isFigurative(words, at, at + found[0].length)) return undefined
  const [forms, days] = found
  const weekday = takeWeekday(words, at + forms.length)
  return { next: skipDayPart(words, weekday?.next ?? at + forms.length), value: { days, isVague: forms[0] === 'aujourd' && !weekday } }
}

/** « l’usine de demain », « le monde d’hier », « hier comme aujourd’hui » */
function isFigurative(words: readonly Word[], at: number, next: number): boolean {
  const form = words[at]?.form
  if (form === 'demain' && standBefore(words, at, 'de')) return !/^(?:partir|compter|reunion|rendez)$/u.test(words[at - 2]?.form ?? '')
  if (form === 'hier' && standBefore(words, at, 'd', "'")) return standAt(words, next, 'et', 'd', "'") || standAt(words, next, 'a') || standBefore(words, at, 'monde', 'd', "'")
  // « à ce jour », « ce jour-là »
  if (form === 'ce') return standBefore(words, at, 'a') || standAt(words, next, '-')
  return form === 'apres' && standBefore(words, at, "d", "'")
}

function takeThisPart(words: readonly Word[], at: number): Taken<DayWord> | undefined {
  if (!/^(?:ce|cet|cette)$/u.test(words[at]?.form ?? '')) return undefined
  const next = skipDayPart(words, at + 1)
  const isDayPart = next > at + 1 && !/^(?:au|dans|meme|soiree|matinee)$/u.test(words[at + 1]?.form ?? '')
  return isDayPart && !standAt(words, next, '-', 'la') ? { next, value: { days: 0, isVague: false } } : undefined
}
