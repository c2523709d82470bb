import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { announcedAsPerson, canBePerson, describedAsPerson, introducedAsPerson, isOfAge } from '../../lexicon/person-cues.ts'

/** Words that could be anybody, where a person is presented: « Hajar Zaleski, 29 ans », « X Y, directrice de », « X, sa voisine », « le maire X Y ». */
export const personContext: Step = defineRule({
  id: 'mention/person-context',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = canBePerson(run) && !run.isOrdinary && !run.shouts ? weightOf(run) : 0
      if (weight > 0) yield nameClue('mention/person-context', run.pieces, run.from, run.to, 'person', weight)
    }
  },
})

function weightOf(run: NameRun): number {
  const signed = run.block.data.zone === 'byline' && run.to - run.from >= 2 ? 3 : 0
  return Math.max(signed, isOfAge(run) ? 4 : 0, describedAsPerson(run), announcedAsPerson(run), introducedAsPerson(run))
}
