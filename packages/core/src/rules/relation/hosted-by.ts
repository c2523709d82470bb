import type { Step } from '../../engine/define-rule.ts'
import { EDITION_WORDS } from '../../lexicon/relation-words.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « X accueille la finale du Concours Y », « Y, hébergé par X »: who lends an event or an organization a roof, by the verb. */
export const hostedBy: Step = defineVerbRelation({
  id: 'relation/hosted-by',
  predicate: 'hosts',
  verbs: verbs('heberger abriter loger', {
    finite: 'accueille accueillent accueillait accueillaient',
    future: 'accueillera accueilleront accueillerait',
    participle: 'accueilli accueillie accueillis accueillies',
    infinitive: 'accueillir',
  }),
  agents: ['organization'],
  patients: ['event', 'organization'],
  between: EDITION_WORDS,
  subject: 'agent',
  clitic: true,
  some: true,
  futureIsFact: true,
})
