import { nearest } from '../print/nearest.ts'

/** The start of a remedy when a word is close to one that is known: « Vouliez-vous dire « zones » ? »; else nothing. */
export function suggestWord(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
}
