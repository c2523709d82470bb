import type { Take } from '../engine/take.ts'

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'].map((numeral, index) => [numeral, index + 1] as const),
)
const IN_WORDS: ReadonlyMap<string, number> = new Map([['quinzieme', 15], ['seizieme', 16], ['vingtieme', 20]])
const AFTER_TEN: ReadonlyMap<string, number> = new Map([['septieme', 17], ['huitieme', 18], ['neuvieme', 19]])

/** « XIXe siècle », « XIX e siècle », « 20ème siècle », « dix-neuvième siècle »: its number. */
export const takeCentury: Take<number> = (words, at) => {
  const number = takeOrdinal(words, at)
  return number && /^siecles?$/u.test(words[number.next]?.form ?? '') ? { next: number.next + 1, value: number.value } : undefined
}

const takeOrdinal: Take<number> = (words, at) => {
  const form = words[at]?.form ?? ''
  // The shortest: « ie », « 5e »; the ending may stand apart.
  const [, numeral = '', ending = ''] = /^([ivx]{1,5}|\d{1,2})(er|e|eme|ème|ᵉ|ᵉʳ)?$/u.exec(form) ?? []
  const value = /^\d/u.test(numeral) ? Number(numeral) : ROMAN.get(numeral)
  if (value !== undefined && value >= 1 && value <= 21) {
    if (ending !== '') return { next: at + 1, value }
    return /^(?:e|eme|er|ᵉ)$/u.test(words[at + 1]?.form ?? '') ? { next: at + 2, value } : undefined
  }
  const word = IN_WORDS.get(form)
  if (word !== undefined) return { next: at + 1, value: word }
  const teens = form === 'dix' && words[at + 1]?.form === '-' ? AFTER_TEN.get(words[at + 2]?.form ?? '') : undefined
  return teens === undefined ? undefined : { next: at + 3, value: teens }
}
