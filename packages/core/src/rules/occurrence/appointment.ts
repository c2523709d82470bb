import type { Step } from '../../engine/define-rule.ts'
import { HANDING } from '../../lexicon/appointments.ts'
import { APPOINTMENT_CUES, appointmentsIn, handoversIn } from '../../lexicon/appointments-in.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'

/** « Anne Roux a été élue le 31 janvier présidente de X », « dirigera X à partir de lundi »: when somebody came to an office; told without a date too. */
export const appointment: Step = defineOccurrenceRule({
  id: 'occurrence/appointment',
  what: 'appointment',
  cues: new Set([...APPOINTMENT_CUES, ...HANDING.forms]),
  undated: true,
  *find(sentence, topics) {
    for (const { people, organizations, cue, at, stance } of [...appointmentsIn(sentence, topics), ...handoversIn(sentence, topics)]) {
      const [person] = people
      const [organization] = organizations
      if (!person || !organization || stance === 'denied') continue
      const words = person.words && person.words.start < cue.start ? { start: person.words.start, end: cue.end } : cue
      yield { at, cue: words, event: organization }
    }
  },
})
