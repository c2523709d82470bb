import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstName, placeNamed } from '../../gazetteers/index.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { LOWER_CASE_HEADS, ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts'
import { endOfTitledName, endOfWordyName } from '../../lexicon/titled-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'
import { isPlainBody } from '../../lexicon/plain-bodies.ts'

/** A name that starts with its kind: « CCI des Côtes-d’Armor », « Conseil régional », « Ville de Charleroi », « l’institut Fresnelia ». */
const GOVERNING = /^(?:assemblee generale|conseil (?:d' administration|de surveillance|scientifique|strategique|d' orientation)|comite (?:de direction|strategique|de pilotage|executif))/u

export const organizationHead: Step = defineRule({
  id: 'mention/organization-head',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        if (!isHead(pieces, at) && !isSchool(pieces, at)) continue
        if (GOVERNING.test(pieces.slice(at, at + 3).map(({ form }) => form).join(' '))) continue
        const to = endOfTitledName(pieces, at)
        const wordy = piece.isNameLike && !piece.opens ? endOfWordyName(pieces, at, to) : to
        if (wordy > to && !pieces[to]?.isNameLike) yield nameClue('mention/organization-head', pieces, at, wordy, 'organization', 3)
        else if (to > at + 1) yield nameClue('mention/organization-head', pieces, clubStart(pieces, at), to, 'organization', piece.opens && !pieces[to - 1]?.isNameLike ? 2 : 4)
        else if (isSchool(pieces, at)) yield nameClue('mention/organization-head', pieces, pieces[at - 1]?.form === 'groupe' ? at - 1 : at, at + 2, 'organization', 5)
        else if (standsAlone(pieces, at)) yield nameClue('mention/organization-head', pieces, at, at + 1, 'organization', 3)
      }
    }
  },
})

/** « Hockey Club de Lambersart », « Grand Hôpital de Charleroi »: the index where the capitals start that stand before the head. */
function clubStart(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1]
  return /^(?:club|hopital|universite|cluster|ballet|orchestre|port)$/u.test(pieces[at]?.form ?? '') && pieces[at]?.isNameLike && before?.isNameLike && pieces[at]?.spaced && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !FUNCTION_WORDS.has(before.form) ? at - 1 : at
}

/** « le conseiller d’État »: part of a title. */
function isHead(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  if (piece.form === 'etat' && /^(?:conseiller|conseillere|conseillers|secretaire|ministre|chef|homme|femme|coup|affaire|raison)$/u.test(pieces[at - 2]?.form ?? '')) return false
  return piece.isNameLike ? ORGANIZATION_HEADS.has(piece.form) : LOWER_CASE_HEADS.has(piece.form) || isPlainBody(pieces, at)
}

/** « l’école Marie-Marvingt », « le collège Jean Moulin »: a school that is called after somebody. */
function isSchool(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return /^(?:ecole|college|scolaire|creche)$/u.test(pieces[at]?.form ?? '') && next?.isNameLike === true && firstName(next.text.split('-')[0] ?? '')
}

/** « la Région », « l’Eurométropole », « la CCI »: a capital that the sentence does not ask for, after an article. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return piece?.isNameLike === true && !piece.opens && placeNamed(piece.text) === undefined && /^(?:la|le|l'|du|au|les|aux)$/u.test(pieces[at - 1]?.form ?? '') && !pieces[at + 1]?.isNameLike
}
