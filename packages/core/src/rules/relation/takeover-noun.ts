import type { Step } from '../../engine/define-rule.ts'
import { listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const TAKEOVERS = new Set(['rachat', 'acquisition', 'reprise', 'absorption'])

/** « le rachat de X par Y », « l’acquisition de X par le groupe Y »: who owns what, by the noun; a « projet », an offer or a rumour is a plan. */
export const takeoverNoun: Step = defineRelationRule({
  id: 'relation/takeover-noun',
  predicate: 'owns',
  cues: TAKEOVERS,
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (!TAKEOVERS.has(item.form) || !/^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '')) continue
      const bought = nameAt(items, at + 2, ['organization']) ?? nameAt(items, at + 1, ['organization'])
      const name = bought === undefined ? undefined : items[bought]
      const buyers = bought !== undefined && items[bought + 1]?.form === 'par' ? listAfter(items, bought + 2, ['organization', 'person']) : undefined
      const isPlan = items.slice(Math.max(0, at - 5), at).some(({ form }) => /^(?:projet|rumeur|rumeurs|offre|tentative|eventuel|eventuelle|possible|futur|future|prochain|prochaine|vers|avant|apres)$/u.test(form))
      if (name && buyers) yield { subjects: referentsOf(buyers.names.slice(0, 1)), objects: namedBy(name), cue: { start: item.start, end: item.end }, stance: isPlan ? 'planned' : 'asserted' }
    }
  },
})
