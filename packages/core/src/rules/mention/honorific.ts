import { defineRule, type Step } from '../../engine/define-rule.ts'
import { HONORIFICS } from '../../lexicon/person-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** What a civil title stands before: « M. Thévenet », « Mme Kervadec », « le docteur Paul Noël ». The title is no part of the name. */
export const honorific: Step = defineRule({
  id: 'mention/honorific',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const first = pieces[from]?.form ?? ''
      // « Mme Lacoste » is one run: the title has its own capital; « M. Lacoste » is two.
      if (HONORIFICS.has(first) && to > from + 1) yield nameClue('mention/honorific', pieces, from + 1, Math.min(to, from + 5), 'person', 9)
      const dot = pieces[from - 1]?.text === '.' ? 2 : 1
      const before = pieces[from - dot]
      if (before && HONORIFICS.has(before.form) && (dot === 1 || /^\p{Lu}/u.test(before.text))) yield nameClue('mention/honorific', pieces, from, Math.min(to, from + 4), 'person', 9)
    }
  },
})
