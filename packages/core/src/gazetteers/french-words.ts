import { words } from './data/words.ts'
import { packedWords, type PackedWords } from './packed-words.ts'

/** The words of the dictionary, searched where they are packed: class 1 is frequent, class 0 is not. */
export const frenchWords: PackedWords = packedWords(words)
