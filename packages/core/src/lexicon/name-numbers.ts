import { placeNamed } from '../gazetteers/index.ts'
import type { Piece } from './pieces.ts'

/**
 * Whether a number, at an index after a capital, is part of a name: before another capital (« Quai 21 Capital »), as a version (« Azur
 * 4.0 »), or at the end of what is said (« École 42. », « Digital 113, le cluster », « Subsea 7 à Aberdeen », « E.nov 65 (Tarbes) »).
 */
export function isNumberOfName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (!piece?.spaced) return false
  if (/^\d\.\d$/u.test(piece.text)) return true
  if (/^\d{1,4}$/u.test(piece.text) && next?.isNameLike && next.spaced && !next.opens) return true
  // « L’Europe paie 70 %, la Région 10. »
  if (/^(?:region|departement|metropole|ville|agglomeration|commune|etat|union)$/u.test(pieces[at - 1]?.form ?? '')) return false
  return /^\d{1,3}$/u.test(piece.text) && /\p{Ll}$/u.test(pieces[at - 1]?.text ?? '') && endsThere(pieces, at) && placeNamed(pieces[at - 1]?.text ?? '') === undefined
}

/** A mark, a bracket or « à » and a capital, or the end; no further digits: « 4,5 », « 12/06 ». */
function endsThere(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  const after = pieces[at + 2]
  if (next === undefined) return true
  if (/^[,.]$/u.test(next.text) && !next.spaced && after?.spaced === false) return false
  if (next.text === '.') return after?.opens !== false
  return /^[,;)»”"]$/u.test(next.text) || ((next.text === '(' || next.form === 'a') && after?.isNameLike === true)
}
