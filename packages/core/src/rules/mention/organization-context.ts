import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import { organizationWeight } from '../../lexicon/organization-cues.ts'

/** What organizations do, are and have: « X recrute », « X, filiale de », « X (14 salariés) », « directrice de X », « … Capital ». */
export const organizationContext: Step = defineRule({
  id: 'mention/organization-context',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = run.isOrdinary || run.shouts ? 0 : organizationWeight(run)
      if (weight > 0) yield nameClue('mention/organization-context', run.pieces, run.from, run.to, 'organization', weight)
    }
  },
})
