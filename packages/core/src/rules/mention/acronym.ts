import { defineRule, type Step } from '../../engine/define-rule.ts'
import { placeNamed } from '../../gazetteers/index.ts'
import { isListedCapitals } from '../../lexicon/acronyms.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** Letters that stand for an organization: « CNRS », « I.N.R.I.A. », « LAAS-CNRS »; not « PME », « CEO », « GPS », nor a line in capitals. */
const ACRONYM = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,8}|\p{Lu}{2,8}-\p{Lu}{2,8})$/u

export const acronym: Step = defineRule({
  id: 'mention/acronym',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to, shouts } of nameRunsOf(page)) {
      const first = pieces[from]
      if (shouts || !first || !ACRONYM.test(first.text)) continue
      // « BREST (29) »: a town in capitals.
      if (to === from + 1 && first.text.length >= 4 && (placeNamed(first.text)?.commonWord === false || first.form.startsWith('saint'))) continue
      const listed = isListedCapitals(first)
      if (to === from + 1) yield nameClue('mention/acronym', pieces, from, to, 'organization', listed ? -4 : 2.5)
      else if (!listed) yield nameClue('mention/acronym', pieces, from, to, 'organization', 1)
    }
  },
})
