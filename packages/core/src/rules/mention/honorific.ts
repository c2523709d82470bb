import { defineRule, type Step } from '../../engine/define-rule.ts'
import { HONORIFICS } from '../../lexicon/person-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { areListed, nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'

/** What a civil title stands before: « M. Thévenet », « Mme Kervadec », « le docteur Paul Noël », « MM. Rey et Duvalot ». The title is no part of the name. */
export const honorific: Step = defineRule({
  id: 'mention/honorific',
  makes: 'clues',
  *find(page) {
    let several: NameRun | undefined
    for (const run of nameRunsOf(page)) {
      const { pieces, from, to } = run
      // « Mme Lacoste » is one run: the title has its own capital; « M. Lacoste » is two.
      const within = HONORIFICS.has(pieces[from]?.form ?? '') && to > from + 1
      const title = within ? pieces[from]?.form : titleBefore(run)
      const isNext = title === undefined && several !== undefined && areListed(several, run)
      several = /^(?:mm|mmes|messieurs|mesdames)$/u.test(title ?? '') || isNext ? run : undefined
      if (title !== undefined || isNext) yield nameClue('mention/honorific', pieces, within ? from + 1 : from, Math.min(to, from + 5), 'person', 9)
    }
  },
})

/** « M. », « le docteur »; a full stop needs a capital before it. */
function titleBefore({ pieces, from }: NameRun): string | undefined {
  const hasDot = pieces[from - 1]?.text === '.'
  const before = pieces[from - (hasDot ? 2 : 1)]
  return before && HONORIFICS.has(before.form) && (!hasDot || /^\p{Lu}/u.test(before.text)) ? before.form : undefined
}
