import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « X, dirigée par Laurent Collin », « X est présidée par Anne Roux »: who belongs to an organization, because they lead it. */
export const ledBy: Step = defineVerbRelation({
  id: 'relation/led-by',
  predicate: 'member-of',
  verbs: verbs('diriger presider piloter codiriger co-diriger animer manager', { participle: 'conduit conduite' }),
  agents: ['person'],
  patients: ['organization'],
  passiveOnly: true,
  subject: 'agent',
})
