import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « Fondée en 2014 par A et B, X annonce », « A a cofondé X », « l’asbl, fondée par A »: who founded an organization, by the verb. */
export const foundedBy: Step = defineVerbRelation({
  id: 'relation/founded-by',
  predicate: 'founded',
  verbs: verbs('fonder cofonder co-fonder creer cocreer lancer monter demarrer'),
  agents: ['person', 'organization'],
  patients: ['organization'],
  subject: 'agent',
  together: true,
  // « Airbus a lancé Skywise » is about a product; « Agathe a lancé Oyster Data » is not.
  accepts: (items, { group, agents }) => !/^(?:lanc|mont|demar)/u.test(items[group.verb]?.form ?? '') || agents.every(({ mention }) => mention.kind === 'person'),
})
