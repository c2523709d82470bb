import { placeNamed } from '../gazetteers/index.ts'
import type { ListedPlace } from './listed-names.ts'
import type { Piece } from './pieces.ts'
import { PLACE_CUES } from './place-words.ts'

/** How much speaks for a place where a name of the gazetteers stands; 0 when its words say something else there. */
export function listedPlaceWeight(pieces: readonly Piece[], at: number, { to, place: { commonWord, kind, size } }: ListedPlace): number {
  const text = pieces[at]?.text ?? ''
  const before = pieces[at - 1]?.form ?? ''
  const cue = cueBefore(pieces, at) + (opensText(pieces, at, to) ? 4 : isBracketed(pieces, at, to) ? 2 : 0) + (hasDepartment(pieces, to) ? 2 : 0)
  // « d’ici la Saint-Jean »
  if (before === 'la' && /^sainte?-/u.test(pieces[at]?.form ?? '')) return 0
  // « le Laas », « un Fresnoy »: a small town has no article but its own; « BIO EXPRESS »
  if (kind === 'commune' && size === 'small' && ARTICLES.test(before) && !hasOwnArticle(pieces, at, to)) return 0
  if (kind === 'commune' && size === 'small' && cue === 0 && to === at + 1 && /^\p{Lu}{2,}$/u.test(text)) return 0
  // « Bio express », « Sin »: so few letters need more than to be a village.
  if (size === 'small' && cue === 0 && to === at + 1 && text.length <= 3) return 0
  if (commonWord) return cue > 0 ? cue + 1 : 0
  return cue + (kind !== 'commune' || size === 'large' || to > at + 1 ? 4 : 2.5)
}

const ARTICLES = /^(?:le|la|les|l'|une?|ce|cette|leur|son|sa)$/u

/** « la Rochette », « Les Herbiers »: the article belongs to the name. */
function hasOwnArticle(pieces: readonly Piece[], at: number, to: number): boolean {
  const name = pieces.slice(at - 1, to).map(({ text }) => text).join(' ')
  return placeNamed(name) !== undefined
}

/** « BREST (29) », « Ville-d’Avray (92) » */
function hasDepartment(pieces: readonly Piece[], to: number): boolean {
  return pieces[to]?.text === '(' && /^(?:\d{2,3}|2[AB])$/u.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.text === ')'
}

/** « (Alma) Le projet verra le jour »: where a piece of news comes from. */
function opensText(pieces: readonly Piece[], at: number, to: number): boolean {
  return at === 1 && pieces[0]?.text === '(' && pieces[to]?.text === ')' && pieces[to + 1]?.isWord === true
}

/** « Voltéo (Mirande) », « né à Bort (Corrèze) » */
function isBracketed(pieces: readonly Piece[], at: number, to: number): boolean {
  return pieces[at - 1]?.text === '(' && /^[),]$/u.test(pieces[to]?.text ?? '') && pieces[at - 2]?.isNameLike === true
}

/** « à X », « en X », « basée à X », « maire de X », « près de X », « (X) »: how much what stands before speaks for a place. */
function cueBefore(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]
  const second = pieces[at - 2]?.form ?? ''
  if (before === undefined) return 0
  if (before.form === 'a' && before.text !== 'a') return PLACE_CUES.has(second) ? 3 : 1.5
  if (before.form === 'en' || before.form === 'vers') return 1.5
  if (/^(?:de|d'|du|des)$/u.test(before.form)) return PLACE_CUES.has(second) || /^(?:pres|hors|region|ville|autour|nord|sud|est|ouest|centre|porte|portes)$/u.test(second) ? 2 : 0
  return 0
}
