import { defineRule, type Step } from '../../engine/define-rule.ts'
import { announcingNoun, beforeOf } from '../../lexicon/around-names.ts'
import { EVENT_CUES } from '../../lexicon/event-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** What is announced as an event, or has editions: « le festival X », « la 5e édition de X », « lors du X ». */
export const eventCue: Step = defineRule({
  id: 'mention/event-cue',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const of = beforeOf(pieces, from)
      const noun = of === undefined ? '' : (pieces[of]?.form ?? '')
      const weight = announcingNoun(pieces, from, EVENT_CUES) !== undefined ? 3.5 : /^editions?$/u.test(noun) ? 4 : noun === 'lors' ? 2.5 : 0
      if (weight > 0) yield nameClue('mention/event-cue', pieces, from, to, 'event', weight)
    }
  },
})
