/**
 * « 22 mai », « 1er octobre 2018 », « ce jeudi 14 avril »: the shortest is « 1 mai ». Groups: day, month, year or undefined. Accents may
 * be composed or combining.
 */
export const DAY_MONTH: RegExp =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:ce\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?(\d{1,2})(?:er)?\s(janv(?:ier|\.)?|f[ée]\u0301?v(?:r(?:ier|\.)?|\.)|mars|avr(?:il|\.)|mai|juin|juil(?:let|\.)?|ao[ûu]\u0302?t|sept(?:embre|\.)?|oct(?:obre|\.)|nov(?:embre|\.)|d[ée]\u0301?c(?:embre|\.))(?:\s(\d{4}))?(?![\p{L}\p{N}])/giu
