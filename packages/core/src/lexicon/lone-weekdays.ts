import { standAt, standBefore, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { isCounted } from './counted.ts'
import { takeDay, takeMonth, takeWeekday } from './date-parts.ts'
import { skipDayPart } from './day-words.ts'
import { takeWhich } from './lone-months.ts'

export interface LoneWeekday {
  readonly from: number
  readonly weekday: number
  /** « ce jeudi » is the nearest; « dernier » and « prochain » are never the article’s own day. */
  readonly which: 'this' | 'last' | 'next' | undefined
  /** « jeudi en huit » */
  readonly weeksMore: number
}

/** « lundi », « ce jeudi », « vendredi soir », « mardi prochain »: a weekday without a day of the month, unless it comes back every week. */
export function takeLoneWeekday(words: readonly Word[], at: number): Taken<LoneWeekday> | undefined {
  const weekday = takeWeekday(words, at)
  if (!weekday || isName(words, at, weekday.next) || takeDayOfMonth(words, at)) return undefined
  const part = skipDayPart(words, weekday.next)
  const which = takeWhich(words, part)
  if (takeNeighbourWeekday(words, at)) return undefined
  const later = standAt(words, part, 'en', 'huit') || standAt(words, part, 'en', '8') ? 1 : standAt(words, part, 'en', 'quinze') || standAt(words, part, 'en', '15') ? 2 : 0
  const next = which?.next ?? part + (later > 0 ? 2 : 0)
  const isThis = standBefore(words, at, 'ce')
  if (!which && !isThis && later === 0 && comesBack(words, at, next)) return undefined
  const kind = which ? (which.value === 'last' ? 'last' : 'next') : isThis ? 'this' : undefined
  return { next: kind === 'this' && standAt(words, next, '-', 'ci') ? next + 2 : next, value: { from: isThis ? at - 1 : at, weekday: weekday.value, which: kind, weeksMore: later } }
}

/** « le mardi suivant », « le lundi précédent », « le jeudi d’après »: 1 or -1 for the way from the date named before. */
export function takeNeighbourWeekday(words: readonly Word[], at: number): Taken<{ readonly weekday: number; readonly way: 1 | -1 }> | undefined {
  const weekday = takeWeekday(words, at)
  if (!weekday) return undefined
  const form = words[weekday.next]?.form
  const isNamed = form === 'suivant' || form === 'precedent'
  const way = form === 'suivant' || standAt(words, weekday.next, 'd', "'", 'apres') ? 1 : form === 'precedent' || standAt(words, weekday.next, 'd', "'", 'avant') ? -1 : 0
  return way === 0 ? undefined : { next: weekday.next + (isNamed ? 1 : 3), value: { weekday: weekday.value, way } }
}

/** « mardi 12 », not « mardi 18 heures », not « mardi 12 mai ». */
export function takeDayOfMonth(words: readonly Word[], at: number): Taken<{ readonly weekday: number; readonly day: number }> | undefined {
  const weekday = takeWeekday(words, at)
  const day = weekday && takeDay(words, weekday.next)
  if (!day || isCounted(words, day.next) || takeMonth(words, day.next) || /^[:/-]$/u.test(words[day.next]?.form ?? '') || words[weekday.next]?.form === 'premier') return undefined
  return { next: day.next, value: { weekday: weekday.value, day: day.value } }
}

/** « le lundi », « du lundi au vendredi », « chaque mardi », « un jeudi » */
function comesBack(words: readonly Word[], at: number, next: number): boolean {
  const before = words[at - 1]?.form ?? ''
  if (/^(?:le|du|au|chaque|un|les|tous|des|aux|quelque|tout|meme|premier|deuxieme|troisieme|quatrieme|dernier|second)$/u.test(before) && words[at - 1]?.accented !== 'dès') return true
  return standAt(words, next, 'au') && takeWeekday(words, next + 1) !== undefined
}

function joins(words: readonly Word[], at: number): boolean {
  return words[at]?.form === '-' && (words[at]?.touches ?? false)
}

/** « Robinson et Vendredi », « lu dans Mercredi »: a capital amid a sentence, unless behind a plain word (« se tiendra Mercredi »); « Samedi-Dimanche », « mardi gras », « jeudi noir », « lundi de Pâques ». */
function isName(words: readonly Word[], at: number, next: number): boolean {
  if (/^(?:gras|saint|noir|fou|rouge|vert)$/u.test(words[next]?.form ?? '') || standAt(words, next, 'de', 'paques') || standAt(words, next, 'de', 'pentecote')) return true
  const before = words[at - 1]
  // « Samedi-Dimanche »
  if (joins(words, next) || (before?.form === '-' && (words[at]?.touches ?? false))) return true
  if (!/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') || !before || /^[.!?:;«"“(–—•·|*-]$/u.test(before.form)) return false
  return !/^\p{Ll}{3,}$/u.test(before.text) || /^(?:avec|chez|les|des|une|journal|quotidien|magazine|hebdomadaire|sur|dans|par)$/u.test(before.form)
}
