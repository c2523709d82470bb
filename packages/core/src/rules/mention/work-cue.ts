import { defineRule, type Step } from '../../engine/define-rule.ts'
import { announcingNoun, beforeOf } from '../../lexicon/around-names.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { NAMING_WORDS, WORK_CUES } from '../../lexicon/work-words.ts'
import { ORGANIZATION_CUES } from '../../lexicon/organization-words.ts'

/** What is announced as a work or a product: « l’application X », « le programme « X » », « un robot baptisé X », « promotion de X, un programme ». */
export const workCue: Step = defineRule({
  id: 'mention/work-cue',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = weightOf(run)
      if (weight > 0) yield nameClue('mention/work-cue', run.pieces, run.from, run.to, 'work', weight)
    }
  },
})

function weightOf({ pieces, from, to }: NameRun): number {
  if (announcingNoun(pieces, from, WORK_CUES) !== undefined) return 4
  const naming = announcingNoun(pieces, from, NAMING_WORDS)
  // « un robot désherbeur baptisé X », but « la société baptisée X ».
  if (naming !== undefined) return pieces.slice(Math.max(0, naming - 4), naming).some(({ form }) => ORGANIZATION_CUES.has(form)) ? 0 : pieces.slice(Math.max(0, naming - 4), naming).some(({ form }) => WORK_CUES.has(form)) ? 5 : 1.5
  // « Azur 4.0 »
  if (/^\d\.\d$/u.test(pieces[to - 1]?.text ?? '') && to > from + 1) return 5
  const of = beforeOf(pieces, from)
  const noun = of === undefined ? '' : (pieces[of]?.form ?? '')
  let after = to
  while (after < to + 8 && pieces[after] && !/^[,.]$/u.test(pieces[after]?.text ?? '')) after++
  const isDefined = pieces[after]?.text === ',' && /^une?$/u.test(pieces[after + 1]?.form ?? '') && WORK_CUES.has(pieces[after + 2]?.form ?? '')
  return isDefined && after <= to + 6 ? 3.5 : noun === 'prototype' || noun === 'version' ? 2.5 : 0
}
