import { placeNamed } from '../gazetteers/index.ts'

const LONGEST = 40

/** Whether a line is nothing but a place of the gazetteers: « ALÈS », « Le Vigan », « À Mende : ». */
export function isPlaceLine(text: string): boolean {
  if (text.length > LONGEST) return false
  // The shortest: « Y ».
  const bare = text.replace(/^[ÀA]\s(?=\p{Lu})/u, '').replace(/\s?[:.]$/u, '')
  return /^\p{Lu}/u.test(bare) && placeNamed(bare) !== undefined
}
