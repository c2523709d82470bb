import type { Step } from '../../engine/define-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { defineVerbRelation } from '../../lexicon/verb-relation-rule.ts'

/** « A rachète B », « B, racheté par A », « A détient B »: who owns an organization or a place, by the verb. */
export const ownedBy: Step = defineVerbRelation({
  id: 'relation/owned-by',
  predicate: 'owns',
  verbs: verbs('racheter absorber posseder controler', {
    finite: 'acquiert acquièrent acquit détient détiennent détenait reprend reprennent',
    future: 'acquerra acquerront détiendra reprendra',
    participle: 'acquis acquise acquises détenu détenue détenus détenues repris reprise reprises',
    infinitive: 'acquérir détenir reprendre',
  }),
  agents: ['organization', 'person'],
  patients: ['organization'],
  subject: 'agent',
  clitic: true,
})
