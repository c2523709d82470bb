import type { Step } from '../../engine/define-rule.ts'
import { EDITION_WORDS } from '../../lexicon/relation-words.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « la soirée était animée par Guy Paré », « Anne Roux inaugurera le Salon X »: a person who takes part in an event by leading it. */
export const leadsEvent: Step = defineVerbRelation({
  id: 'relation/leads-event',
  predicate: 'participates-in',
  verbs: verbs('animer presider moderer inaugurer cloturer parrainer presenter', { finite: 'ouvre ouvrent', future: 'ouvrira', participle: 'ouvert ouverte', infinitive: 'ouvrir' }),
  agents: ['person'],
  patients: ['event'],
  between: EDITION_WORDS,
  subject: 'agent',
  futureIsFact: true,
})
