import { fold } from '../engine/fold.ts'
import { frenchWords } from './french-words.ts'
import { classOf } from './packed-words.ts'

/**
 * Whether a word, as written, is a frequent ordinary French word (about 35,000 forms: nouns, adjectives, verbs as they are inflected, function
 * words, elided forms without their apostrophe). At the beginning of a sentence its capital says nothing.
 */
export function isCommonWord(word: string): boolean {
  return classOf(frenchWords.find(fold(word))) === 1
}
