import { defineRule, type Step } from '../../engine/define-rule.ts'
import { intercommunalityAt } from '../../lexicon/listed-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'

/** A French intercommunality of the official list: « Lannion-Trégor Communauté », « Eurométropole de Strasbourg ». */
export const intercommunality: Step = defineRule({
  id: 'mention/intercommunality',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        const to = piece.isNameLike ? intercommunalityAt(pieces, at) : undefined
        if (to) yield nameClue('mention/intercommunality', pieces, at, to, 'organization', 6)
      }
    }
  },
})
