import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « Fondée en 2014 par A et B, X annonce », « A a cofondé X », « l’asbl, fondée par A »: who founded an organization, by the verb. */
export const foundedBy: Step = defineVerbRelation({
  id: 'relation/founded-by',
  predicate: 'founded',
  verbs: verbs('fonder cofonder co-fonder creer cocreer'),
  agents: ['person', 'organization'],
  patients: ['organization'],
  subject: 'agent',
  together: true,
})
