import type { SeedRecords } from '@garrigue/schema'
import { personalData } from '../messages/claims.ts'
import { messageAt } from '../messages/message-at.ts'
import { placeInRecord } from '../verification/place-in-record.ts'
import type { Check } from './ground.ts'

/** « a@b.fr »; « 01 23 45 67 89 », « +33 1 23 45 67 89 », « 0478 12 34 56 » in Belgium */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['une adresse électronique', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u],
  ['un numéro de téléphone', /(?<![\d.,])(?:\+\d{2}[ .]?|0)[1-9](?:[ .-]?\d{2}){4}(?![\d,])/u],
  ['un numéro de téléphone', /(?<![\d.,])(?:\+32[ .]?|0)4\d{2}[ ./-]?\d{2}(?:[ .-]?\d{2}){2}(?![\d,])/u],
]

/** Telephone numbers and e-mail addresses among the words that records show. */
export const checkPersonalData: Check = ({ records }) =>
  records.seeds.flatMap(({ record, file, text }) =>
    shownWords(record).flatMap(({ words, marks }) => {
      const [found] = PATTERNS.flatMap(([what, pattern]) => {
        const match = pattern.exec(words)
        return match ? [{ what, found: match[0] }] : []
      })
      return found ? [messageAt(personalData, file, found, placeInRecord(text, ...marks))] : []
    }),
  )

/** Whatever a reader of the site can see: extracts, and fields of claims. */
function shownWords({ sources, claims }: SeedRecords): { readonly words: string; readonly marks: readonly string[] }[] {
  return [
    ...sources.flatMap(({ id, passages }) => passages.map(({ start, text }) => ({ words: text, marks: [`"id": "${id}"`, '"passages"', `"start": ${start},`] }))),
    ...claims.flatMap(({ id, ...fields }) => Object.values(fields).flatMap((value) => (typeof value === 'string' ? [{ words: value, marks: [`"id": "${id}"`] }] : []))),
  ]
}
