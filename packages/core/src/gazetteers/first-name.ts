import { firstNameStrength } from './first-name-strength.ts'

/** Whether a word, as written, can be a first name (« Jean », « Maëlle », « Thi », « Pierre »); case and accents do not count. */
export function firstName(word: string): boolean {
  return firstNameStrength(word) !== undefined
}
