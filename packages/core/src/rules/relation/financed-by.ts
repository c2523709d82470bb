import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « A finance B », « B, soutenu financièrement par A », « B est subventionné par A »: who funds whom, by the verb. */
export const financedBy: Step = defineVerbRelation({
  id: 'relation/financed-by',
  predicate: 'funds',
  verbs: verbs('financer cofinancer co-financer subventionner refinancer'),
  agents: ['organization', 'person'],
  patients: ['organization', 'event', 'work', 'place'],
  subject: 'agent',
  clitic: true,
  some: true,
})
