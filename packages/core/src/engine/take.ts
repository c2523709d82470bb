import type { Word } from './words.ts'

/** What was read from some place of a list of words on, and the index after it. */
export interface Taken<Value> {
  readonly next: number
  readonly value: Value
}

/** Reads a value that starts at an index; `undefined` when none does. */
export type Take<Value> = (words: readonly Word[], at: number) => Taken<Value> | undefined

/** Whether these folded forms stand one after the other from an index on. */
export function standAt(words: readonly Word[], at: number, ...forms: readonly string[]): boolean {
  return forms.every((form, index) => words[at + index]?.form === form)
}

/** Whether these folded forms stand one after the other right before an index. */
export function standBefore(words: readonly Word[], at: number, ...forms: readonly string[]): boolean {
  return at >= forms.length && standAt(words, at - forms.length, ...forms)
}

/** Reads the value of a word in a table, by its folded form. */
export function takeFrom<Value>(table: ReadonlyMap<string, Value>): Take<Value> {
  return (words, at) => {
    const value = table.get(words[at]?.form ?? '')
    return value === undefined ? undefined : { next: at + 1, value }
  }
}
