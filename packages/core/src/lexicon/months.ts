/** Folded names and abbreviations of months, as French, Belgian and Québec papers write them, with their number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1], ['janv.', 1], ['janv', 1],
  ['fevrier', 2], ['fevr.', 2], ['fev.', 2], ['fevr', 2],
  ['mars', 3],
  ['avril', 4], ['avr.', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7], ['juil.', 7], ['juil', 7],
  ['aout', 8],
  ['septembre', 9], ['sept.', 9], ['sept', 9],
  ['octobre', 10], ['oct.', 10],
  ['novembre', 11], ['nov.', 11],
  ['decembre', 12], ['dec.', 12],
  ['jan', 1], ['fev', 2], ['avr', 4], ['oct', 10], ['nov', 11], ['dec', 12],
])

/** Folded abbreviations of weekdays, each before a full stop and a day: « mar. 12 mai ». */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['lun', 1],
  ['mar', 2],
  ['mer', 3],
  ['jeu', 4],
  ['ven', 5],
  ['sam', 6],
  ['dim', 7],
])

/** Folded names of weekdays, Monday being 1 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['lundi', 1],
  ['mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['vendredi', 5],
  ['samedi', 6],
  ['dimanche', 7],
])
