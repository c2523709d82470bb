import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import { workWeight } from '../../lexicon/work-cues.ts'

/** What is announced as a work or a product: « l’application X », « son logiciel, X, », « un robot baptisé X », « X, un outil », « commercialise X ». */
export const workCue: Step = defineRule({
  id: 'mention/work-cue',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = run.isOrdinary || run.shouts ? 0 : workWeight(run)
      if (weight > 0) yield nameClue('mention/work-cue', run.pieces, run.from, run.to, 'work', weight)
    }
  },
})
