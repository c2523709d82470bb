import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** What is sold, or won: « un marché », « une commande ». */
const ORDERS = new Set('marche contrat contrats commande commandes marches'.split(' '))
/** How products are in use: « ses capteurs tournent chez », « déjà déployé chez ». */
const IN_USE = new Set('tourne tournent deploye deployee deployes deployees installe installes installees utilise utilisee utilises utilisees teste testee testes testees equipe equipent adopte adoptee vendu vendue vendus vendues present presents'.split(' '))

/** « BeeWatt a raflé un marché de 300 000 euros chez Caterpillar », « ses capteurs tournent chez EDF »: a customer where the products are. */
export const usedAt: Step = defineRelationRule({
  id: 'relation/used-at',
  predicate: 'customer-of',
  cues: new Set(['chez', 'aupres']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (item.form !== 'chez' && !(item.form === 'aupres' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? ''))) continue
      const first = Math.max(0, at - 14)
      const cue = items.slice(first, at).findLastIndex(({ form }) => (ORDERS.has(form) && !items.slice(first, at).some((word) => word.form === 'place' || word.form === 'dette')) || (item.form === 'chez' && IN_USE.has(form)))
      const subjects = referentsOf(listAfter(items, at + 1, ['organization'])?.names)
      if (cue < 0 || subjects.length === 0 || items.slice(first + cue, at).some(({ mention }) => mention?.kind === 'organization' || mention?.kind === 'person')) continue
      yield { subjects, objects: leaderBefore(sentence, first + cue, topics), cue: { start: items[first + cue]?.start ?? 0, end: item.end } }
    }
  },
})
