import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstNameStrength } from '../../gazetteers/index.ts'
import { isQuoted } from '../../lexicon/around-names.ts'
import { isNickname } from '../../lexicon/nicknames.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** A first name and nothing more: « quand Maëlle m’a appelé », « La cadette, Zoé, précise ». */
export const firstNameAlone: Step = defineRule({
  id: 'mention/first-name-alone',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to, block } of nameRunsOf(page)) {
      const piece = pieces[from]
      if (to !== from + 1 || !piece || block.data.zone === 'boilerplate' || !/^\p{Lu}\p{Ll}/u.test(piece.text)) continue
      // « la Sambre », « l’Aude »: somebody who is called by a first name has no article.
      const hasArticle = /^(?:l'|la|le|les|du|des|aux?|une?|cette?)$/u.test(pieces[from - 1]?.form ?? '')
      // « Calliope », un calculateur
      if (!hasArticle && !isQuoted({ pieces, from, to }) && !isNickname(pieces, from) && firstNameStrength(piece.text) === 'sure') yield nameClue('mention/first-name-alone', pieces, from, to, 'person', 2.5)
    }
  },
})
