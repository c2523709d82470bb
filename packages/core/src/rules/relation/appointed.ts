import type { Step } from '../../engine/define-rule.ts'
import { APPOINTMENT_CUES, appointmentsIn } from '../../lexicon/appointments-in.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « Anne Roux a été élue présidente de X », « devient directrice de X », « rejoint X », « prend la tête de X », « dirigera X »: who comes to an office, and where. */
export const appointed: Step = defineRelationRule({
  id: 'relation/appointed',
  predicate: 'nominated-to',
  cues: APPOINTMENT_CUES,
  *find(sentence, { topics }) {
    for (const { people, organizations, cue, stance } of appointmentsIn(sentence, topics)) yield { subjects: people, objects: organizations, cue, stance }
  },
})
