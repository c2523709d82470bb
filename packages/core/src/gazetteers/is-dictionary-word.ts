import { fold } from '../engine/fold.ts'
import { frenchWords } from './french-words.ts'
import { classOf } from './packed-words.ts'

/** Whether a word, as written, is any word of the French dictionary (about 320,000 forms), rare ones and every verb form included. */
export function isDictionaryWord(word: string): boolean {
  return classOf(frenchWords.find(fold(word))) !== undefined
}
