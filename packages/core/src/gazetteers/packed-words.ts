/** A word list that was packed by `scripts/compile-gazetteers.ts`: each key has a class, and may open longer keys. */
export interface PackedWords {
  /** What the list says of a key: one search, for both of the functions below. */
  find(key: string): Found
}

/** Bits: `isKey`, `opensLonger`, and the class. */
export type Found = number

const opensLonger = 64
const isKey = 128

/** The class of a key (0 is the one that costs no byte), or `undefined` when the list lacks it. */
export function classOf(found: Found): number | undefined {
  return (found & isKey) === 0 ? undefined : found & (opensLonger - 1)
}

/** Whether some key goes on after this one and a space: « la roche » opens « la roche sur yon ». */
export function opens(found: Found): boolean {
  return (found & opensLonger) !== 0
}

/** The marks that stand for the classes 1, 2, 3…: nothing that occurs in a key, and nothing that a template string would read. */
export const classMarks = '!"#%&\'()*+,-./:;<=>?@[]^_~'

/** Between two blocks; a line break does the same, so that no line is endless. */
export const blockMark = '|'

/** How many letters less at most one letter of `A`–`Z` can say; `Z` says 25 and that more follows. */
export const mostDropped = 25

/** How many answers a list keeps at most. */
const answersKept = 4096

/** No key is longer. */
export const longestKeyLength = 100

/**
 * Reads a packed list. Nothing is unpacked, at import or later: the first search finds where the blocks begin, and each search is one
 * bisection over the blocks and one walk through a block of some dozens of keys. The last answers are kept, since texts repeat themselves.
 */
export function packedWords(packed: string): PackedWords {
  let starts: Uint32Array | undefined
  const answers = new Map<string, Found>()
  return {
    find: (key) => {
      let found = answers.get(key)
      if (found === undefined) {
        if (!canBeKey(key)) return 0
        starts ??= indexBlocks(packed)
        found = search(packed, starts, key)
        if (answers.size >= answersKept) answers.clear()
        answers.set(key, found)
      }
      return found
    },
  }
}

/** Where the blocks begin. */
function indexBlocks(packed: string): Uint32Array {
  const starts = [0]
  let mark = packed.indexOf(blockMark)
  let line = packed.indexOf('\n')
  while (mark >= 0 || line >= 0) {
    if (line < 0 || (mark >= 0 && mark < line)) {
      starts.push(mark + 1)
      mark = packed.indexOf(blockMark, mark + 1)
    } else {
      starts.push(line + 1)
      line = packed.indexOf('\n', line + 1)
    }
  }
  return Uint32Array.from(starts)
}

/** Finds the last block whose first key is not after the key, and walks from there. Keys are in the order of their code units. */
function search(text: string, starts: Uint32Array, key: string): Found {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (beginsAfter(text, starts[middle] ?? 0, key)) high = middle - 1
    else low = middle
  }
  return walk(text, starts[low] ?? 0, key)
}

/** A block begins with « A » (nothing dropped) and its first key whole. */
function beginsAfter(text: string, start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = text.charCodeAt(start + 1 + at)
    if (code !== key.charCodeAt(at)) return isOfKey(code) && code > key.charCodeAt(at)
  }
  return isOfKey(text.charCodeAt(start + 1 + key.length))
}

/** What is not folded would be taken for a mark. */
function canBeKey(key: string): boolean {
  if (key.length > longestKeyLength) return false
  for (let at = 0; at < key.length; at++) if (!isOfKey(key.charCodeAt(at))) return false
  return true
}

/** Keys have plain lower-case letters, digits and spaces: no `A`–`Z`, no mark. */
function isOfKey(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 32 || (code >= 48 && code <= 57)
}

/**
 * Front coding: each entry says how many letters of the key before it go, which come, and its class when it is not 0. The keys are not
 * put together: it is enough to know how many letters they have, and how many of these, `same`, the key looked for begins with.
 */
function walk(text: string, start: number, key: string): Found {
  let found = 0
  let length = 0
  let same = 0
  let at = start
  while (at < text.length) {
    let code = text.charCodeAt(at) - 65
    while (code === mostDropped) {
      length -= mostDropped
      code = text.charCodeAt(++at) - 65
    }
    length -= code
    const first = ++at
    // When more than `same` letters are kept, the entry is before the key, as the one before it.
    const isNear = length <= same
    if (isNear) {
      same = length
      while (same < key.length && text.charCodeAt(at) === key.charCodeAt(same)) {
        at++
        same++
      }
    }
    const next = text.charCodeAt(at)
    if (isNear && isOfKey(next)) {
      // Nothing sorts before the space: what goes on after the key and a space comes right after the key.
      if (same === key.length) return next === 32 ? found | opensLonger : found
      if (next > key.charCodeAt(same)) return found
    }
    while (isOfKey(text.charCodeAt(at))) at++
    length += at - first
    const own = classAt(text, at)
    if (isNear && same === key.length) found = isKey | own
    if (own !== 0) at++
    // A new block drops nothing, and has its first key whole.
    if (isBlockMark(text.charCodeAt(at))) {
      at++
      length = 0
      same = 0
    }
  }
  return found
}

function isBlockMark(code: number): boolean {
  return code === 124 || code === 10
}

/** The class that is written at an offset; the next entry (upper case), the next block or the end mean 0. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const isNoClass = (code >= 65 && code <= 90) || isBlockMark(code) || at >= text.length
  return isNoClass ? 0 : classMarks.indexOf(text.charAt(at)) + 1
}
