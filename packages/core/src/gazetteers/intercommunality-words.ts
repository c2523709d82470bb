import { intercommunalities } from './data/intercommunalities.ts'
import { packedWords, type PackedWords } from './packed-words.ts'

/** The intercommunalities by their bare names, searched where they are packed. */
export const intercommunalityWords: PackedWords = packedWords(intercommunalities)
