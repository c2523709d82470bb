import { defineRule, type Step } from '../../engine/define-rule.ts'
import { isCommonWord } from '../../gazetteers/index.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import { canBePerson } from '../../lexicon/person-cues.ts'
import { looksLikeSurname } from '../../lexicon/person-shapes.ts'

/** A word that no list has, and a surname by its ending: « Urs Hürlimann », « Freja Lindqvist », « Maïtane Etcheverry ». */
export const surname: Step = defineRule({
  id: 'mention/surname',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const { pieces, from, to } = run
      const last = pieces[to - 1]
      if (to - from < 2 || to - from > 3 || !last || !looksLikeSurname(last) || !canBePerson(run) || isCommonWord(pieces[from]?.text ?? '')) continue
      yield nameClue('mention/surname', pieces, from, to, 'person', 2.5)
    }
  },
})
