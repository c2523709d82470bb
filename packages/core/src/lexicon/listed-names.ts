import { longestIntercommunalityAt, longestPlaceAt, type PlaceKind } from '../gazetteers/index.ts'
import type { Piece } from './pieces.ts'

/** The words of pieces, cut at hyphens and apostrophes as the gazetteers want them, with the piece that each belongs to. */
interface Words {
  readonly forms: readonly string[]
  readonly owners: readonly number[]
  /** Index of the first word of each piece. */
  readonly starts: readonly number[]
}

const cache = new WeakMap<readonly Piece[], Words>()

function wordsOf(pieces: readonly Piece[]): Words {
  let words = cache.get(pieces)
  if (!words) {
    const forms: string[] = []
    const owners: number[] = []
    const starts: number[] = []
    for (const [owner, { form, isWord }] of pieces.entries()) {
      starts.push(forms.length)
      // A mark is a word that no name has, so that no name goes over it.
      for (const part of isWord ? form.split(/[-'.]+/u).filter((own) => own !== '') : [form]) {
        forms.push(part)
        owners.push(owner)
      }
    }
    words = { forms, owners, starts }
    cache.set(pieces, words)
  }
  return words
}

/** A place of the gazetteers: index of the piece after its last one, and what it is. */
export interface ListedPlace {
  readonly to: number
  readonly place: PlaceKind
}

/** The longest place of the gazetteers that starts at a piece and ends with one, or `undefined`. */
export function placeAt(pieces: readonly Piece[], at: number): ListedPlace | undefined {
  const words = wordsOf(pieces)
  const found = longestPlaceAt(words.forms, words.starts[at] ?? 0)
  const to = found && endOf(words, pieces, at, found.count)
  return found && to !== undefined ? { to, place: found.place } : undefined
}

/** Index of the piece after the longest intercommunality that starts at a piece; `undefined` for none, or for a name that is also a common word. */
export function intercommunalityAt(pieces: readonly Piece[], at: number): number | undefined {
  const words = wordsOf(pieces)
  const found = longestIntercommunalityAt(words.forms, words.starts[at] ?? 0)
  return found && !found.intercommunality.commonWord ? endOf(words, pieces, at, found.count) : undefined
}

function endOf({ owners, starts }: Words, pieces: readonly Piece[], at: number, count: number): number | undefined {
  const last = (starts[at] ?? 0) + count - 1
  const to = (owners[last] ?? at) + 1
  return (starts[to] ?? last + 1) === last + 1 && to <= pieces.length ? to : undefined
}
