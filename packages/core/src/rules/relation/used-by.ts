import type { Step } from '../../engine/define-rule.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const USING = verbs('utiliser adopter tester deployer plebisciter commander acheter')
const GOODS = /^(?:application|appli|logiciels?|solutions?|outils?|plateforme|technologie|robots?|capteurs?|drones?|produits?|services?|systeme|dispositif|prototype|machines?)$/u

/** « son application, déjà utilisée par le CHUS et par X », « leurs capteurs, adoptés par EDF »: customers by what they use. */
export const usedBy: Step = defineRelationRule({
  id: 'relation/used-by',
  predicate: 'customer-of',
  cues: USING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, USING)
      if (!group || group.voice === 'active' || items[group.to]?.form !== 'par') continue
      const subjects = referentsOf(listAfter(items, group.to + 1, ['organization'])?.names)
      if (subjects.length > 0) yield { subjects, objects: makerBefore(sentence, group.from, topics), cue: { start: items[group.from]?.start ?? 0, end: items[group.to]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Whose « son application », « ses capteurs » are, a few words before. */
function makerBefore(sentence: Sentence, from: number, topics: Topics): Referent[] {
  const { items } = sentence
  const first = Math.max(0, from - 7)
  const goods = items.slice(first, from).findLastIndex(({ form }) => GOODS.test(form))
  if (goods < 0 || !items.slice(Math.max(0, first + goods - 2), first + goods).some(({ form }) => /^(?:son|sa|ses|leur|leurs|notre|nos)$/u.test(form))) return []
  const named = listBefore(items, from, ['organization'])
  return named ? [] : leaderBefore(sentence, first + goods, topics)
}
