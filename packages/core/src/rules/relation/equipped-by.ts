import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « A équipe B », « B, équipée par A », « A fournit B »: who is whose customer, by the verb of the supplier. */
export const equippedBy: Step = defineVerbRelation({
  id: 'relation/equipped-by',
  predicate: 'customer-of',
  verbs: verbs('equiper', { finite: 'fournit fournissent', participle: 'fourni', future: 'fournira fourniront', infinitive: 'fournir' }),
  agents: ['organization'],
  patients: ['organization'],
  subject: 'patient',
  some: true,
  accepts: (items, { group }) => group.voice === 'active' || items[group.verb]?.form.startsWith('equip') === true,
})
