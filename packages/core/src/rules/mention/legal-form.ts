import { defineRule, type Step } from '../../engine/define-rule.ts'
import { LEGAL_FORMS } from '../../lexicon/organization-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** A name that ends with its legal form, which is part of it: « BeeWatt sprl », « Helvetia Data AG », « Portolan SpA ». */
export const legalForm: Step = defineRule({
  id: 'mention/legal-form',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const last = pieces[to - 1]
      const next = pieces[to]
      // « Tidewater Robotics Ltd., à Halifax »: the full stop is the form's own.
      const isDotted = next?.text === '.' && !next.spaced && /^(?:Ltd|Inc|Corp|Co)$/u.test(last?.text ?? '') && pieces[to + 1]?.opens === false
      if (to - from >= 2 && last && LEGAL_FORMS.has(last.text)) yield nameClue('mention/legal-form', pieces, from, isDotted ? to + 1 : to, 'organization', 6)
      else if (next?.spaced && LEGAL_FORMS.has(next.text) && !next.isNameLike) yield nameClue('mention/legal-form', pieces, from, to + 1, 'organization', 6)
    }
  },
})
