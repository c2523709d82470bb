import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import { unlistedPlaceWeight } from '../../lexicon/place-cues.ts'

/** A name that no list knows, where a place stands: « basée à X », « né à X », « la ville de X », « le quartier X », « de X à Y », « X, le lieu totem ». */
export const unlistedPlace: Step = defineRule({
  id: 'mention/unlisted-place',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = run.to - run.from <= 3 && !run.shouts ? unlistedPlaceWeight(run) : 0
      if (weight > 0) yield nameClue('mention/unlisted-place', run.pieces, run.from, run.to, 'place', weight)
    }
  },
})
