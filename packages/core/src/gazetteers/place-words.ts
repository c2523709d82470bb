import { places } from './data/places.ts'
import { packedWords, type PackedWords } from './packed-words.ts'

/** The places, searched where they are packed. */
export const placeWords: PackedWords = packedWords(places)
