import type { Step } from '../../engine/define-rule.ts'
import { HANDING } from '../../lexicon/appointments.ts'
import { handoversIn } from '../../lexicon/appointments-in.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « il laisse la direction générale à Bérengère Lacoste », « passe les rênes à Karim Benali »: who takes over from somebody, at the organization spoken of. */
export const handsOver: Step = defineRelationRule({
  id: 'relation/hands-over',
  predicate: 'nominated-to',
  cues: HANDING.forms,
  *find(sentence, { topics }) {
    for (const { people, organizations, cue, stance } of handoversIn(sentence, topics)) yield { subjects: people, objects: organizations, cue, stance }
  },
})
