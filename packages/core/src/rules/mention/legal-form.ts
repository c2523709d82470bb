import { defineRule, type Step } from '../../engine/define-rule.ts'
import { LEGAL_FORMS } from '../../lexicon/organization-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import type { Piece } from '../../lexicon/pieces.ts'

/** A name that ends with its legal form, which is part of it: « BeeWatt sprl », « Helvetia Data AG », « Portolan SpA ». */
export const legalForm: Step = defineRule({
  id: 'mention/legal-form',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const last = pieces[to - 1]
      const next = pieces[to]
      // « Tidewater Robotics Ltd., à Halifax »: the full stop is the form's own.
      const isDotted = next?.text === '.' && !next.spaced && /^(?:Ltd|Inc|Corp|Co)$/u.test(last?.text ?? '') && endsNoSentence(pieces, to + 1)
      if (to - from >= 2 && last && LEGAL_FORMS.has(last.text)) yield nameClue('mention/legal-form', pieces, from, isDotted ? to + 1 : to, 'organization', 6)
      else if (next?.spaced && LEGAL_FORMS.has(next.text) && !next.isNameLike) yield nameClue('mention/legal-form', pieces, from, pieces[to + 1]?.text === '.' && /^(?:inc|enr)$/u.test(next.text) && endsNoSentence(pieces, to + 2) ? to + 2 : to + 1, 'organization', 6)
    }
  },
})

/** A comma or a word in lower case: the full stop before is no sentence’s. */
function endsNoSentence(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]
  return next !== undefined && (/^[,;:)]$/u.test(next.text) || /^\p{Ll}/u.test(next.text))
}
