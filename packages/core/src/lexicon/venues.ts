import { firstName, placeNamed } from '../gazetteers/index.ts'
import type { Piece } from './pieces.ts'

/**
 * Index after the last piece of a venue's name whose kind stands at `at`: « rue Carnot », « avenue de la Liberté », « Manufacture des
 * tabacs », « Cité de la gastronomie », « Saline royale »; `at + 1` when no name follows.
 */
export function endOfVenue(pieces: readonly Piece[], at: number): number {
  const head = pieces[at] as Piece
  let to = at + 1
  // « parc technologique des Rives », « parc naturel régional du Luberon »
  while (!head.isNameLike && head.form === 'parc' && to < at + 3 && /^(?:technologique|scientifique|national|regional|naturel|eolien|marin|departemental|municipal)$/u.test(pieces[to]?.form ?? '')) to++
  const links = to
  while (isLink(pieces[to])) to++
  // « Halle 6 Est », « place du 8-Mai »
  if (head.isNameLike && /^\d{1,2}$/u.test(pieces[to]?.text ?? '') && to === at + 1) to++
  // « la tour menée par », « un tour de France »: a tower has its name right after it.
  if (head.form === 'tour' && to > at + 1) return at + 1
  const capital = pieces[to]
  // « le quai de Nantes », « la porte d’Orme »: what stands in a town; « le quai de la Fosse » has a name.
  if (!head.isNameLike && to === links + 1 && /^(?:de|d')$/u.test(pieces[links]?.form ?? '') && isOfTown(head, capital)) return at + 1
  if (capital?.isNameLike && !capital.opens && capital.spaced !== /['’ʼ]$/u.test(pieces[to - 1]?.text ?? '')) return endOfCapitals(pieces, to)
  return head.isNameLike && !head.opens ? endOfPlainWords(pieces, at) : at + 1
}

/** Heads that a town stands right after, of which they are no name: « le quai de Nantes ». Those of the other kind: « île de Nantes », « vallée de la Sambre ». */
function isOfTown(head: Piece, capital: Piece | undefined): boolean {
  // « quai de Rohan »: somebody’s name, and so the quay’s own.
  if (capital?.isNameLike && STREETS.test(head.form) && placeNamed(capital.text)?.commonWord !== false && firstName(capital.text)) return false
  return capital?.isNameLike === true && /^(?:quai|place|salle|tour|parc|stade|chateau|pont|campus|esplanade|square|gare|aeroport|porte|chemin|mediatheque|bibliotheque|theatre|cinema|musee|gymnase|auditorium|amphitheatre|amphi|eglise|cathedrale|batiment|immeuble|pavillon|halle|hangar)$/u.test(head.form)
}

/** Streets and the like, which may be called after anything. The shortest: « quai ». */
const STREETS = /^(?:quai|place|pont|esplanade|square|porte|chemin)$/u

/** « des tabacs », « de la gastronomie », « royale »: a plain noun after « des », « du », « de la », or an adjective, after a head with a capital. */
function endOfPlainWords(pieces: readonly Piece[], at: number): number {
  const link = pieces[at + 1]
  if (!link?.isWord || link.isNameLike) return at + 1
  if (/^(?:royale?|imperiale?|botanique|carree?|rouge|noire?|blanche?|bleue?|verte?|couverte?|municipale?|communale?|internationale?|universitaire|episcopale?|ducale?|mobile)$/u.test(link.form)) return at + 2
  let noun = at + 2
  if (!/^(?:de|du|des|d')$/u.test(link.form)) return at + 1
  const hasArticle = /^(?:la|l')$/u.test(pieces[noun]?.form ?? '')
  if (hasArticle) noun++
  if (link.form === 'de' && !hasArticle && !/^(?:centre|maison|salle|halle)$/u.test(pieces[at]?.form ?? '')) return at + 1
  const word = pieces[noun]
  return word?.isWord && !word.isNameLike && /^\p{L}{3,}/u.test(word.text) ? noun + 1 : at + 1
}

function isLink(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:de|du|des|d'|la|le|les|l'|aux|saint|sainte)$/u.test(piece.form) && !piece.isNameLike
}

/** « Marie Mineur », « Charles de Gaulle », « Bois du Cazier », « Rives de l’Oise » */
function endOfCapitals(pieces: readonly Piece[], from: number): number {
  let to = from
  while (pieces[to]?.isNameLike && (to === from || (pieces[to]?.spaced && !pieces[to]?.opens))) to++
  if (to - from !== 1 || !/^(?:de|d'|du|des)$/u.test(pieces[to]?.form ?? '') || !/^(?:charles|general|marechal|bois|belle|porte|ile|prince|princesse|roi|reine|comte|duc|rives|rive|bords|portes|hauts|pres|champs|jardins|moulins?|vallee)$/u.test(pieces[from]?.form ?? '')) return to
  const after = /^(?:la|l'|les)$/u.test(pieces[to + 1]?.form ?? '') ? to + 2 : to + 1
  return pieces[after]?.isNameLike ? after + 1 : to
}
