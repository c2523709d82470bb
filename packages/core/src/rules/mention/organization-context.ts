import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { areListed, nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { organizationWeight } from '../../lexicon/organization-cues.ts'

/** What organizations do, are and have: « X recrute », « X, filiale de », « X (14 salariés) », « directrice de X », « … Capital ». */
export const organizationContext: Step = defineRule({
  id: 'mention/organization-context',
  makes: 'clues',
  *find(page) {
    let previous: NameRun | undefined
    let before = 0
    for (const run of nameRunsOf(page)) {
      const own = run.isOrdinary || run.shouts ? 0 : organizationWeight(run)
      // « présidente de X et d’Y »
      const listed = own === 0 && before >= 3 && previous && isAlsoOf(previous, run) ? before * 0.8 : 0
      const weight = own + listed
      previous = run
      before = weight
      if (weight > 0) yield nameClue('mention/organization-context', run.pieces, run.from, run.to, 'organization', weight)
    }
  },
})

/** « et de Y », « et d’Y », « et du Y »: with « de » said again. */
function isAlsoOf(previous: NameRun, run: NameRun): boolean {
  const last = run.pieces[run.from - 1]?.form ?? ''
  return (areListed(previous, run) && /^(?:de|d')$/u.test(last)) || (last === 'du' && run.pieces[run.from - 2]?.form === 'et' && previous.block === run.block && previous.to === run.from - 2)
}
