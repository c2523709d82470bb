import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « X rejoint le cluster Y », « X a intégré le réseau Y »: an organization that becomes a member of another. */
export const joins: Step = defineVerbRelation({
  id: 'relation/joins',
  predicate: 'member-of',
  verbs: verbs('integrer', { finite: 'rejoint rejoignent rejoignit', future: 'rejoindra rejoindront rejoindrait', participle: 'rejoint', infinitive: 'rejoindre' }),
  agents: ['organization'],
  patients: ['organization'],
  subject: 'agent',
  accepts: (_, { group }) => group.voice === 'active',
})
