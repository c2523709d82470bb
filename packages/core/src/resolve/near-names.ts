import type { RegistryEntry } from '@garrigue/schema'
import { fold, foldToKey } from '../engine/fold.ts'

/** Shorter names are near too many others; longer ones are no names. */
const SHORTEST = 5
const LONGEST = 60

/** Known names, ready to be asked which one a name that is not among them resembles. */
export interface NearNames {
  /** The first entry of the registry, of the same kind, of which a form is one edit away or has the same words in another order. */
  nearest(kind: RegistryEntry['kind'], name: string): RegistryEntry | undefined
}

export function nearNames(entries: readonly RegistryEntry[]): NearNames {
  const byWords = new Map<string, RegistryEntry>()
  const byLength = new Map<string, { readonly key: string; readonly entry: RegistryEntry }[]>()
  for (const entry of entries) {
    for (const form of [entry.name, ...entry.otherNames]) {
      const words = `${entry.kind} ${wordsOf(form)}`
      if (!byWords.has(words)) byWords.set(words, entry)
      const key = foldToKey(form)
      const length = `${entry.kind} ${key.length}`
      byLength.set(length, [...(byLength.get(length) ?? []), { key, entry }])
    }
  }
  return {
    nearest(kind, name) {
      const key = foldToKey(name)
      if (key.length < SHORTEST || key.length > LONGEST) return undefined
      const sameWords = byWords.get(`${kind} ${wordsOf(name)}`)
      if (sameWords) return sameWords
      return [key.length, key.length - 1, key.length + 1].flatMap((length) => byLength.get(`${kind} ${length}`) ?? []).find((known) => known.key.length >= SHORTEST && isOneEdit(known.key, key))?.entry
    },
  }
}

/** The words of a name, folded, in an order of their own. */
function wordsOf(name: string): string {
  return fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort().join(' ')
}

/** Whether one letter more, less or other makes one word of the other; a digit is never a slip: « Mons 2015 » is not « Mons 2016 ». */
function isOneEdit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1)
  return rest && short !== long && !/\d/u.test(long[at] ?? '') && !/\d/u.test(short[at] ?? '')
}
