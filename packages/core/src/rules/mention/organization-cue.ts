import { defineRule, type Step } from '../../engine/define-rule.ts'
import { announcingNoun, beforeArticle } from '../../lexicon/around-names.ts'
import { AT_WORDS } from '../../lexicon/organization-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { areListed, nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'

/** « le cluster X », « la jeune pousse toulousaine X », « chez X », « auprès de X », and those listed after: « les sociétés X, Y et Z ». */
export const organizationCue: Step = defineRule({
  id: 'mention/organization-cue',
  makes: 'clues',
  *find(page) {
    let previous: NameRun | undefined
    let weight = 0
    for (const run of nameRunsOf(page)) {
      const own = cueWeight(run)
      weight = own > 0 ? own : previous && areListed(previous, run) ? weight * 0.8 : 0
      if (weight > 0.5) yield nameClue('mention/organization-cue', run.pieces, run.from, run.to, 'organization', weight)
      previous = run
    }
  },
})

function cueWeight({ pieces, from }: NameRun): number {
  if (announcingNoun(pieces, from) !== undefined) return 3
  const before = beforeArticle(pieces, from)
  if (AT_WORDS.has(pieces[before]?.form ?? '')) return 3
  return pieces[before]?.form === 'de' && pieces[before - 1]?.form === 'aupres' ? 2.5 : 0
}
