import type { Step } from '../../engine/define-rule.ts'
import { MAKING_WORDS } from '../../lexicon/relation-words.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « X a conçu un robot baptisé « Y » », « Y, un logiciel édité par X »: who made a work or a product, by the verb. */
export const createdWork: Step = defineVerbRelation({
  id: 'relation/created-work',
  predicate: 'created-work',
  verbs: verbs('creer developper editer realiser lancer devoiler commercialiser inventer imaginer signer publier fabriquer programmer composer porter', {
    finite: 'conçoit conçoivent produit produisent',
    future: 'concevra concevront',
    participle: 'conçu conçue conçus conçues produit produite mis écrit écrite',
    infinitive: 'concevoir',
  }),
  agents: ['organization', 'person'],
  patients: ['work'],
  between: MAKING_WORDS,
  subject: 'agent',
  accepts: (items, { group }) => items[group.verb]?.form.startsWith('port') !== true || group.voice !== 'active',
})
