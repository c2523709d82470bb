import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { listedPersons } from '../../lexicon/person-lists.ts'

/** Two words that could be anybody, in a list beside somebody: « Sylvain Dalos et Aude Mazères », « Tine Verhaeghe, Paul Rey (Voltéo) et Urs Hürlimann ». */
export const listedPerson: Step = defineRule({
  id: 'mention/listed-person',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of listedPersons(page)) yield nameClue('mention/listed-person', pieces, from, to, 'person', to - from > 1 ? 3 : 2.2)
  },
})
