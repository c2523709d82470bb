import type { Step } from '../../engine/define-rule.ts'
import { EDITION_WORDS } from '../../lexicon/relation-words.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « X organise la troisième édition du Salon Y », « le Salon Y, organisé par X »: who organizes an event, by the verb. */
export const organizedBy: Step = defineVerbRelation({
  id: 'relation/organized-by',
  predicate: 'organizes',
  verbs: verbs('organiser coorganiser co-organiser orchestrer proposer lancer porter piloter coordonner imaginer creer initier monter'),
  agents: ['organization', 'person'],
  patients: ['event'],
  between: EDITION_WORDS,
  subject: 'agent',
  futureIsFact: true,
})
