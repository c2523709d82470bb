import type { Step } from '../../engine/define-rule.ts'
import { datesOf, defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { mergersIn, UNIONS } from '../../lexicon/mergers-in.ts'

/** « X est né en février dernier du rapprochement entre A et B », « X, issu de la fusion d’A et de B »: when organizations merged; told without a date too. */
export const merger: Step = defineOccurrenceRule({
  id: 'occurrence/merger',
  what: 'merger',
  cues: UNIONS,
  undated: true,
  *find(sentence, topics, page) {
    for (const { whole, cue, at } of mergersIn(sentence, topics)) {
      const [event] = whole
      const date = datesOf(page, sentence).find(({ start, end }) => end <= cue.end + 200 && start >= cue.start - 80)
      if (event) yield { at, cue, event, ...(date ? { date } : {}) }
    }
  },
})
