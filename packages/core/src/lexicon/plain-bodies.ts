import type { Piece } from './pieces.ts'
import { roleStem } from './role-nouns.ts'
import { endOfTitledName } from './titled-names.ts'

/** What else than its first word makes the name of a public body, in lower case; folded. */
const SECOND_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['conseil', /^(?:departemental|regional|general) (?:de|du|des|d') /u],
  ['communaute', /^(?:de communes|d' agglomeration|urbaine) (?:de|du|des|d')/u],
  ['chambre', /^(?:de commerce|d' agriculture|de metiers|des metiers) /u],
  ['ministere', /^(?:de|du|des|d') /u],
  ['faculte', /^(?:de|des|d') /u],
  ['agence', /^regionale (?:de|du) /u],
])

/** Bodies that are places too: « président de la région Occitanie », but « dans la région Occitanie ». */
const LED = /^(?:region|departement|metropole|agglomeration|ville|mairie)$/u

/** Whether a public body’s name in lower case starts at a piece: « conseil départemental de l’Eure », « communauté de communes du Vexin », « président de la région Occitanie ». */
export function isPlainBody(pieces: readonly Piece[], at: number): boolean {
  const form = pieces[at]?.form ?? ''
  const isBody = SECOND_WORDS.get(form)?.test(pieces.slice(at + 1, at + 4).map((piece) => piece.form).join(' ')) ?? (LED.test(form) && isLed(pieces, at))
  return isBody && pieces[endOfTitledName(pieces, at) - 1]?.isNameLike === true
}

/** « président de la », « vice-présidente du », « élue de l’ » */
function isLed(pieces: readonly Piece[], at: number): boolean {
  const article = /^(?:la|l')$/u.test(pieces[at - 1]?.form ?? '') ? at - 2 : at - 1
  return /^(?:de|du)$/u.test(pieces[article]?.form ?? '') && /^(?:president|vice-president|directeur|elu|conseiller)$/u.test(roleStem(pieces[article - 1]?.form ?? '') ?? '')
}
