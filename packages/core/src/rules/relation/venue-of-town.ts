import type { Step } from '../../engine/define-rule.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { isVenue } from '../../lexicon/towns.ts'

/** « la salle Braun de Metz », « place Stalingrad à Bordeaux », « le quartier Saint-Roch, à Québec »: a venue and its town. */
export const venueOfTown: Step = defineRelationRule({
  id: 'relation/venue-of-town',
  predicate: 'located-in',
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (!item.mention || !isVenue(item.mention) || !/^(?:de|d'|a)$/u.test(items[at + 1]?.form ?? '') || items[at + 1]?.text === 'a') continue
      const town = items[at + 2]
      if (town?.mention?.kind === 'place' && !isVenue(town.mention)) yield { subjects: namedBy(item), objects: namedBy(town), cue: { start: items[at + 1]?.start ?? 0, end: items[at + 1]?.end ?? 0 } }
    }
  },
})
