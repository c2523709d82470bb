import type { Part } from '../engine/near-dates.ts'
import { standAt, standBefore, takeFrom, type Take, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeNumber } from './time-stretches.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './months.ts'

/** « lundi » */
export const takeWeekday: Take<number> = takeFrom(WEEKDAYS)

/** « 22 », « 1er », « 1ᵉʳ », « premier »: a day of some month. */
export const takeDay: Take<number> = (words, at) => {
  const form = words[at]?.form ?? ''
  const day = /^\d{1,2}$/u.test(form) ? Number(form) : /^1(?:er|ᵉʳ)$/u.test(form) || form === 'premier' ? 1 : undefined
  return day === undefined || day > 31 ? undefined : { next: at + 1, value: day }
}

/** « quatorze », of « quatorze juillet » */
const takeSpelledDay: Take<number> = (words, at) => {
  const number = takeNumber(words, at)
  return number && number.value >= 2 && number.value <= 31 && takeMonthName(words, number.next) ? number : undefined
}

/** The full name of a month. */
export const takeMonthName: Take<number> = (words, at) => {
  const form = words[at]?.form ?? ''
  const value = form.length > 2 && !ABBREVIATIONS.has(form) ? MONTHS.get(form) : undefined
  return value === undefined ? undefined : { next: at + 1, value }
}

/** Forms that are a month only beside a day or a year: « sept » is a number. */
const ABBREVIATIONS = new Set(['janv', 'jan', 'fevr', 'fev', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec'])

/** A month, in full or abbreviated: « sept. ». */
export const takeMonth: Take<number> = (words, at) => {
  const form = words[at]?.form ?? ''
  const dot = words[at + 1]?.form === '.' && words[at + 1]?.touches === true
  const short = dot ? MONTHS.get(`${form}.`) : undefined
  const value = short ?? MONTHS.get(form)
  return value === undefined ? undefined : { next: at + (short === undefined ? 1 : 2), value }
}

/** Four digits: « 2015 ». */
export const takeYear: Take<number> = (words, at) => {
  const form = words[at]?.form ?? ''
  return /^(?:1[0-9]|20)\d{2}$/u.test(form) && !goesOn(words, at) ? { next: at + 1, value: Number(form) } : undefined
}

/** Whether a number goes on behind its digits: « 2015,5 », « 2015.12 », « 2015-06 », « 2 015 » is two words. */
function goesOn(words: readonly Word[], at: number): boolean {
  const mark = words[at + 1]
  const digits = words[at + 2]
  return mark?.touches === true && /^[.,/:'-]$/u.test(mark.form) && digits?.touches === true && /^\d/u.test(digits.form)
}

/** « 14 mars », « 1er sept. ». */
const takeDayMonth: Take<{ readonly day: number; readonly month: number }> = (words, at) => {
  const day = takeDay(words, at) ?? takeSpelledDay(words, at)
  const month = day && !words[day.next]?.touches ? takeMonth(words, day.next) : undefined
  return day && month && { next: month.next, value: { day: day.value, month: month.value } }
}

export interface WrittenDay {
  readonly weekday: number | undefined
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

/** « 14 avril », « jeudi 14 avril », « mardi le 12 mai 2015 ». */
export const takeWrittenDay: Take<WrittenDay> = (words, at) => {
  const weekday = takeWeekday(words, at) ?? takeShortWeekday(words, at)
  let start = weekday?.next ?? at
  if (weekday && standAt(words, start, ',')) start++
  if (weekday && standAt(words, start, 'le')) start++
  const day = takeDayMonth(words, start)
  if (!day) return undefined
  const year = takeYear(words, day.next) ?? takeLooseYear(words, day.next)
  return { next: year?.next ?? day.next, value: { weekday: weekday?.value, ...day.value, year: year?.value } }
}

/** « 12 janvier, 2016 », « 1er avril 78 », where the clause ends. */
const takeLooseYear: Take<number> = (words, at) => {
  const full = words[at]?.form === ',' ? takeYear(words, at + 1) : undefined
  const short = /^[3-9]\d$/u.test(words[at]?.form ?? '') ? { next: at + 1, value: 1900 + Number(words[at]?.form) } : undefined
  const year = full ?? short
  return year && (year.next >= words.length || (/^[,.;)»"]$/u.test(words[year.next]?.form ?? '') && words[year.next + 1]?.touches !== true)) ? year : undefined
}

/** « mar. », « jeu. » */
const takeShortWeekday: Take<number> = (words, at) => {
  const value = SHORT_WEEKDAYS.get(words[at]?.form ?? '')
  return value === undefined || words[at + 1]?.form !== '.' ? undefined : { next: at + 2, value }
}

const DAY_WORDS: readonly (readonly string[])[] = [['ce'], ['aujourd', "'", 'hui'], ['hier'], ['demain']]

/** Where a date with its day starts: « ce jeudi 14 avril », « aujourd’hui jeudi 5 juin » hold the word before. */
export function startOfDay(words: readonly Word[], at: number): number {
  const lead = DAY_WORDS.find((forms) => standBefore(words, at, ...forms))
  return at - (lead?.length ?? 0)
}

const STREETS = new Set([
  'rue', 'place', 'avenue', 'boulevard', 'bd', 'square', 'impasse', 'quai', 'allee', 'allees', 'chemin', 'esplanade', 'faubourg', 'pont', 'stade', 'caserne', 'station', 'college',
  'lycee', 'ecole', 'cite', 'residence', 'rond-point', 'metro', 'villa', 'passage', 'parvis', 'promenade', 'gymnase',
])

/** « rue du 8 mai 1945 », « station du 4 septembre »: the date is a name there. */
export function namesStreet(words: readonly Word[], at: number): boolean {
  return standBefore(words, at, 'du') && STREETS.has(words[at - 2]?.form ?? '')
}

/** « mi », « mi- »; « début », « fin », « courant », « milieu », with « de », « du », « d’ », « de l’ », « de la » behind it or nothing. */
export function takePart(words: readonly Word[], at: number): Taken<Part | undefined> | undefined {
  const form = words[at]?.form ?? ''
  if (form === 'mi') return { next: at + (standAt(words, at + 1, '-') ? 2 : 1), value: 'middle' }
  const part = PARTS.get(form)
  return part && { next: skipOf(words, at + 1), value: part.value }
}

const PARTS: ReadonlyMap<string, { readonly value: Part | undefined }> = new Map([
  ['debut', { value: 'start' }],
  ['debuts', { value: 'start' }],
  ['milieu', { value: 'middle' }],
  ['fin', { value: 'end' }],
  ['courant', { value: undefined }],
])

/** The index behind « de », « du », « d’ », « de l’ », « de la », « des », and behind « mois de » and « année » before a year. */
export function skipOf(words: readonly Word[], at: number): number {
  let next = at
  if (standAt(words, next, 'du') || standAt(words, next, 'des')) next += 1
  else if (standAt(words, next, 'd', "'")) next += 2
  else if (standAt(words, next, 'de', 'l', "'")) next += 3
  else if (standAt(words, next, 'de', 'la')) next += 2
  else if (standAt(words, next, 'de')) next += 1
  if (standAt(words, next, 'annee') && takeYear(words, next + 1)) return next + 1
  return standAt(words, next, 'mois', 'de') ? next + 2 : standAt(words, next, 'mois', 'd', "'") ? next + 3 : next
}

/** Where a month or a year starts when « en », « cette fin de », « début », « mi- » stand before it. */
export function startWithPart(words: readonly Word[], at: number): { readonly from: number; readonly part: Part | undefined } {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const part = takePart(words, from)
    if (part?.next === at) return { from: withEn(words, from), part: part.value }
  }
  return { from: withEn(words, at), part: undefined }
}

/** Where words start with « en », « ce », « cette » before them: « en ce début d’année ». */
export function withEn(words: readonly Word[], at: number): number {
  const start = standBefore(words, at, 'cette') || standBefore(words, at, 'ce') ? at - 1 : at
  return standBefore(words, start, 'en') ? start - 1 : start
}

/** Whether a number stands right before: « 31 juin 2015 » is no month of a year, « les 100 mai » no month. */
export function followsDay(words: readonly Word[], at: number): boolean {
  // « le 4-Septembre »: the mark between is the street’s.
  const before = words[words[at - 1]?.form === '-' && words[at]?.touches === true ? at - 2 : at - 1]
  return /^(?:\d+(?:er|ᵉʳ|e)?|premier)$/u.test(before?.form ?? '')
}

/** « tous les 3 mai », « le 1er janvier de chaque année » */
export function comesEveryYear(words: readonly Word[], at: number, next: number): boolean {
  return standBefore(words, at, 'tous', 'les') || standAt(words, next, 'de', 'chaque') || standAt(words, next, 'chaque')
}

/** « en nonante-neuf », « en 98 », where the clause ends: a year of the last century from its sixties on, with « en » before it. */
export const takeShortYear: Take<number> = (words, at) => {
  const digits = /^[6-9]\d$/u.test(words[at]?.form ?? '') ? { next: at + 1, value: Number(words[at]?.form) } : undefined
  const number = standBefore(words, at, 'en') ? (digits ?? takeNumber(words, at)) : undefined
  const isYear = number !== undefined && number.value >= 60 && number.value <= 99
  const ends = number && (number.next >= words.length || (/^[,.;:!?)»”"]$/u.test(words[number.next]?.form ?? '') && words[number.next + 1]?.touches !== true))
  return isYear && ends ? { next: number.next, value: 1900 + number.value } : undefined
}
