import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'

/** An account: « @fabricelaval ». Whose it is, if the page tells, is found out later; an address (« nom@site ») is none. */
export const handle: Step = defineRule({
  id: 'mention/handle',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (const [at, piece] of pieces.entries()) {
        const touches = !piece.spaced && pieces[at - 1]?.isWord === true
        if (/^@[\p{L}\p{N}_]{2,30}$/u.test(piece.text) && !touches) yield nameClue('mention/handle', pieces, at, at + 1, 'person', 3)
      }
    }
  },
})
