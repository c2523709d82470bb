/** Under which letter a name is filed, and its place there: accents, ligatures, case and leading signs do not count. */
export interface Filed {
  /** `A` to `Z`, or `0-9` for names that start with a digit or another script. */
  readonly letter: string
  readonly key: string
}

/** Lower-case ASCII letters and digits, single spaces; compared by code unit, so that every machine sorts alike. */
function sortKey(name: string): string {
  return name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function fileUnderLetter(name: string): Filed {
  const key = sortKey(name)
  const first = key.charAt(0).toUpperCase()
  return { letter: first >= 'A' && first <= 'Z' ? first : '0-9', key }
}

/** Persons are filed under the last word of their name. */
export function personFilingName(name: string): string {
  const words = name.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  return [last, ...words.slice(0, -1)].join(' ')
}

export interface LetterGroup<T> {
  readonly letter: string
  readonly items: readonly T[]
}

/** Groups in the order of the alphabet, digits first; within a group by key, then by name. */
export function groupByLetter<T>(items: readonly T[], filingName: (item: T) => string): readonly LetterGroup<T>[] {
  const filed = items.map((item) => ({ item, name: filingName(item), ...fileUnderLetter(filingName(item)) }))
  filed.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
  const groups = new Map<string, T[]>()
  for (const { letter, item } of filed) groups.set(letter, [...(groups.get(letter) ?? []), item])
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([letter, members]) => ({ letter, items: members }))
}

export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
