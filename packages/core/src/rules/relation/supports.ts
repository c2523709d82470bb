import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « A soutient X », « X, soutenu par A et B », « A accompagne X »: who stands by an organization, an event or a work, by the verb. */
export const supports: Step = defineVerbRelation({
  id: 'relation/supports',
  predicate: 'partner-of',
  verbs: verbs('accompagner appuyer epauler parrainer sponsoriser aider', { finite: 'soutient soutiennent soutenait', future: 'soutiendra soutiendront', participle: 'soutenu soutenue soutenus soutenues', infinitive: 'soutenir' }),
  agents: ['organization'],
  patients: ['organization', 'event', 'work'],
  subject: 'agent',
  clitic: true,
  some: true,
})
