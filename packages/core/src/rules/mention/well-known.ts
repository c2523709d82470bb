import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { piecesOf } from '../../lexicon/pieces.ts'
import { wellKnownAt } from '../../lexicon/well-known-names.ts'

/** Names that every reader of French press knows: « Bpifrance », « CNRS », « Orange », « CES », « Le Monde ». */
export const wellKnown: Step = defineRule({
  id: 'mention/well-known',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      for (let at = 0; at < pieces.length; ) {
        const found = pieces[at]?.isWord ? wellKnownAt(pieces, at) : undefined
        if (found) yield nameClue('mention/well-known', pieces, at, at + found.count, found.kind, found.isWord && pieces[at]?.opens ? 1.5 : 6)
        at += found?.count ?? 1
      }
    }
  },
})
