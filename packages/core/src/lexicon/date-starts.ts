import type { Word } from '../engine/words.ts'
import { HOLIDAY_STARTS } from './holidays.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './months.ts'
import { NUMBER_STARTS } from './time-stretches.ts'

// The words that dates of each shape start with: rules are tried at these alone. A rule that starts with several kinds of words has its
// own line here, so that the places of each are looked for once a block.

type Starts = (word: Word) => boolean

const isNumber = ({ form }: Word): boolean => form >= '0' && form < ':'

function startsWith(forms: Iterable<string>): Starts {
  const known = new Set(forms)
  return ({ form }) => known.has(form)
}

function either(...starts: readonly Starts[]): Starts {
  return (word) => starts.some((start) => start(word))
}

const ORDINALS = ['premier', 'premiere', 'deuxieme', 'second', 'seconde', 'troisieme', 'quatrieme', 'dernier', 'derniere']
const ARTICLES = ['le', 'la', 'l', 'ce', 'cet', 'cette']
const months = [...MONTHS.keys()].map((name) => name.replace('.', ''))
const isMonth = startsWith(months)
const isDay = either(isNumber, startsWith([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...NUMBER_STARTS, 'premier']))

/** « 2015 », « 25/05/2015 » */
export const startsNumber: Starts = isNumber
/** « 2015 », « nonante-neuf » */
export const startsYear: Starts = either(isNumber, startsWith(['soixante', 'septante', 'quatre', 'huitante', 'nonante']))
/** « mercredi 6 février », « 1er octobre », « quatorze juillet » */
export const startsDay: Starts = isDay
/** « du 3 au 5 octobre », « 12 et 13 mars » */
export const startsDayRange: Starts = either(startsWith(['du', 'de', 'entre']), isDay)
/** « vendredi 13/05 », « 13/05 » */
export const startsNumericDay: Starts = either(isNumber, startsWith(WEEKDAYS.keys()))
/** « lundi » */
export const startsWeekday: Starts = startsWith(WEEKDAYS.keys())
/** « de mardi à jeudi » */
export const startsWeekdayRange: Starts = startsWith(['de', 'entre'])
/** « mars » */
export const startsMonth: Starts = isMonth
/** « mars 2015 », « 03/2015 » */
export const startsMonthYear: Starts = either(isMonth, isNumber)
/** « de mars à mai », « mars-avril » */
export const startsMonthRange: Starts = either(startsWith(['de', 'd', 'entre']), isMonth)
/** « première semaine d’octobre », « 2e quinzaine » */
export const startsPartOfMonth: Starts = either(isNumber, startsWith(ORDINALS))
/** « de 2013 à 2016 », « 2014-2016 » */
export const startsYearRange: Starts = either(startsWith(['de', 'entre']), isNumber)
/** « premier trimestre », « T3 2017 » */
export const startsQuarter: Starts = either(isNumber, startsWith([...ORDINALS, 't1', 't2', 't3', 't4', 's1', 's2']))
/** « années 1980 » */
export const startsDecade: Starts = startsWith(['annees'])
/** « XIXe siècle », « 19e siècle », « vingtième siècle » */
export const startsCentury: Starts = ({ form }) => /^(?:[ivx\d]|dix$|quinz|seiz|vingt)/u.test(form)
/** « été 2016 » */
export const startsSeason: Starts = startsWith(['printemps', 'ete', 'automne', 'hiver'])
/** « rentrée » */
export const startsSchoolReturn: Starts = startsWith(['rentree'])
/** « Noël », « lundi de Pâques » */
export const startsHoliday: Starts = startsWith(HOLIDAY_STARTS)
/** « hier », « ce soir » */
export const startsDayWord: Starts = startsWith(['avant', 'apres', 'hier', 'demain', 'aujourd', 'ce', 'cet', 'cette'])
/** « la semaine dernière », « mois dernier » of « du mois dernier », « fin de l’année » */
export const startsPeriod: Starts = startsWith([...ARTICLES, 'semaine', 'week', 'weekend', 'mois', 'trimestre', 'semestre', 'an', 'annee', 'decennie', 'siecle', 'fin', 'debut', 'debuts', 'milieu', 'mi', 'courant'])
/** « la même année », « le lendemain » */
export const startsSamePeriod: Starts = startsWith(ARTICLES)
/** « il y a deux ans » */
export const startsAgo: Starts = startsWith(['il', 'voici', 'voila'])
/** « dans trois mois » */
export const startsAhead: Starts = startsWith(['dans'])
/** « trois ans plus tard » */
export const startsStretch: Starts = either(isNumber, startsWith([...NUMBER_STARTS, 'quelques', 'plusieurs']))
