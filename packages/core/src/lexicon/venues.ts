import { placeNamed } from '../gazetteers/index.ts'
import type { Piece } from './pieces.ts'

/**
 * Index after the last piece of a venue's name whose kind stands at `at`: « rue Carnot », « avenue de la Liberté », « Manufacture des
 * tabacs », « Palais des congrès de Nantes » (to « congrès »); `at + 1` when no name follows.
 */
export function endOfVenue(pieces: readonly Piece[], at: number): number {
  const head = pieces[at]
  let to = at + 1
  while (isLink(pieces[to])) to++
  // « Halle 6 Est », « place du 8-Mai »
  if (head?.isNameLike && /^\d{1,2}$/u.test(pieces[to]?.text ?? '') && to === at + 1) to++
  // « la tour menée par », « un tour de France »: a tower has its name right after it.
  if (head?.form === 'tour' && to > at + 1) return at + 1
  const capital = pieces[to]
  // « le quai de Nantes » is a quay in Nantes; « le quai de la Fosse » has a name.
  const isStreet = /^(?:quai|place|rue|salle|tour)$/u.test(head?.form ?? '')
  if (isStreet && !head?.isNameLike && to === at + 2 && pieces[at + 1]?.form === 'de' && capital && placeNamed(capital.text)) return at + 1
  if (capital?.isNameLike && capital.spaced !== (pieces[to - 1]?.text.endsWith('’') || pieces[to - 1]?.text.endsWith("'"))) return endOfCapitals(pieces, to)
  // « Manufacture des tabacs », « Palais des congrès »: a head with a capital within a sentence, and a plain noun after « des » or « du ».
  const link = pieces[at + 1]?.form
  const noun = pieces[at + 2]
  return head?.isNameLike && !head.opens && (link === 'des' || link === 'du') && noun?.isWord && !noun.isNameLike ? at + 3 : at + 1
}

function isLink(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:de|du|des|d'|la|le|les|l'|aux|au|saint|sainte)$/u.test(piece.form) && !piece.isNameLike
}

/** « Marie Mineur », « Charles de Gaulle », « Bois du Cazier » */
function endOfCapitals(pieces: readonly Piece[], from: number): number {
  let to = from
  while (pieces[to]?.isNameLike && (to === from || (pieces[to]?.spaced && !pieces[to]?.opens))) to++
  const link = pieces[to]
  const after = pieces[to + 1]
  return link && /^(?:de|d'|du|des)$/u.test(link.form) && after?.isNameLike && to - from === 1 && /^(?:charles|general|marechal|bois|belle|porte|ile|prince|princesse|roi|reine|comte|duc)$/u.test(pieces[from]?.form ?? '') ? to + 2 : to
}
