import { defineRule, type Step } from '../../engine/define-rule.ts'
import { longFormBefore, longFormWithin, titleWithin } from '../../lexicon/long-forms.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf, type Piece } from '../../lexicon/pieces.ts'

/** A long name and its letters, one in brackets after the other: « Inra (Institut national de la recherche agronomique) ». */
export const acronymDefinition: Step = defineRule({
  id: 'mention/acronym-definition',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [open, piece] of pieces.entries()) {
        if (piece.text !== '(') continue
        const after = isShort(pieces[open + 1]) && /^[),]$/u.test(pieces[open + 2]?.text ?? '')
        const pair = after ? longFormBefore(pieces, open) : isShort(pieces[open - 1]) ? (longFormWithin(pieces, open) ?? titleWithin(pieces, open)) : undefined
        if (!pair) continue
        const short = pair.from < open ? open + 1 : open - 1
        const letters = nameClue('mention/acronym-definition', pieces, short, short + 1, 'organization', 4)
        yield { ...nameClue('mention/acronym-definition', pieces, pair.from, pair.to, 'organization', 4), sameAs: { start: letters.start, end: letters.end } }
        yield letters
      }
    }
  },
})

/** « BIC », « Inra », « I.N.R.I.A. », « CCINCA » */
function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.isNameLike && /^(?:\p{Lu}[\p{L}\p{M}-]{1,9}|(?:\p{Lu}\.){2,9})$/u.test(piece.text)
}
