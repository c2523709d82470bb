import type { FaultList } from './fault-list.ts'
import { unknownWord } from './messages.ts'
import { suggestWord } from './suggest-word.ts'

/** Tells of a word that is not in a closed list. */
export function reportWord(word: string, what: string, words: readonly string[], start: number, faults: FaultList): void {
  faults.add(unknownWord, start, { word, what, words: words.join(', '), hint: suggestWord(word, words) })
}
