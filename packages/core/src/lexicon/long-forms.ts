import { plainWords, spells } from './initials.ts'
import { ORGANIZATION_HEADS } from './organization-words.ts'
import type { Piece } from './pieces.ts'

/** How far a long name may reach from its letters, in pieces. */
const REACH = 16

/** Where the words stand that letters abbreviate: from the first piece up to the one after the last. */
export interface LongForm {
  readonly from: number
  readonly to: number
}

/** « Institut national de la recherche agronomique (Inra) »: the words before the bracket at `open` that its letters begin. */
export function longFormBefore(pieces: readonly Piece[], open: number): LongForm | undefined {
  const letters = lettersOf(pieces[open + 1])
  for (let from = open - 1; from >= Math.max(0, open - REACH); from--) {
    const piece = pieces[from] as Piece
    if (/^[.!?;:()«»]$/u.test(piece.text)) return undefined
    if (piece.isNameLike && spellsAll(pieces, from, open, letters)) return { from, to: open }
  }
  return undefined
}

/** « Inra (Institut national de la recherche agronomique, NDLR) »: the words within the bracket at `open`. */
export function longFormWithin(pieces: readonly Piece[], open: number): LongForm | undefined {
  const letters = lettersOf(pieces[open - 1])
  return endsWithin(pieces, open).map((to) => ({ from: open + 1, to })).find(({ from, to }) => spellsAll(pieces, from, to, letters))
}

/** « Hénallux (Haute école de Namur) »: a title of several words within the bracket at `open`, which no letters spell but whose first word is one of a body. */
export function titleWithin(pieces: readonly Piece[], open: number): LongForm | undefined {
  const first = pieces[open + 1]
  const [to] = endsWithin(pieces, open)
  const isTitle = to !== undefined && to > open + 3 && first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && ORGANIZATION_HEADS.has(first.form)
  return isTitle && pieces.slice(open + 2, to).every(({ isWord, text }) => isWord || text === ',') ? { from: open + 1, to } : undefined
}

/** Where the words of a bracket may end: at its close, or at a comma before « NDLR » and such. */
function endsWithin(pieces: readonly Piece[], open: number): number[] {
  if (!pieces[open + 1]?.isNameLike) return []
  let close = open + 1
  while (close < open + REACH && pieces[close] && !/^[);]$/u.test(pieces[close]?.text ?? '')) close++
  if (pieces[close] === undefined || close === open + REACH) return []
  const comma = pieces.findIndex(({ text }, at) => at > open && at < close && text === ',')
  const isAside = /^(?:ndlr|ndla|aujourd'hui|ex)$/u.test(pieces[comma + 1]?.form ?? '')
  return (isAside ? [comma] : [close, comma]).filter((to) => to > open + 2)
}

function lettersOf(piece: Piece | undefined): string {
  return (piece?.form ?? '').replace(/[^\p{L}\p{N}]/gu, '')
}

function spellsAll(pieces: readonly Piece[], from: number, to: number, letters: string): boolean {
  return spells(pieces.slice(from, to).flatMap(({ isWord, text }) => (isWord ? plainWords(text) : [])), letters)
}
