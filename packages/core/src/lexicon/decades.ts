import { standAt, type Take } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeNumber } from './time-stretches.ts'

/** « années 1980 », « années 80 », « années quatre-vingt-dix »: the first year of the decade. Two digits are of the last century. */
export const takeDecade: Take<number> = (words, at) => {
  if (!standAt(words, at, 'annees')) return undefined
  const digits = words[at + 1]?.form ?? ''
  if (/^(?:1[5-9]|20)\d0$/u.test(digits)) return isList(words, at + 2) ? undefined : { next: at + 2, value: Number(digits) }
  if (/^[2-9]0$/u.test(digits)) return { next: at + 2, value: 1900 + Number(digits) }
  const number = takeNumber(words, at + 1)
  return number && number.value >= 20 && number.value <= 90 && number.value % 10 === 0 ? { next: number.next, value: 1900 + number.value } : undefined
}

/** « années 2010 et 2011 », « années 2010-2015 » are years. */
function isList(words: readonly Word[], at: number): boolean {
  return /^(?:et|,|a|-|–|\/)$/u.test(words[at]?.form ?? '') && /^\d{4}$/u.test(words[at + 1]?.form ?? '') && words[at + 1]?.form.endsWith('0') === false
}
