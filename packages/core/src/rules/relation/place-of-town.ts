import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { ORGANIZATION_NOUNS, VENUE_NOUNS } from '../../lexicon/relation-nouns.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { isVenue } from '../../lexicon/towns.ts'

/** « Le Frigo, le tiers-lieu de la rue Carnot », « le Nid, le bar perché de la tour Bretagne »: what a name is, and where. */
export const placeOfTown: Step = defineRelationRule({
  id: 'relation/place-of-town',
  predicate: 'located-in',
  cues: new Set([...ORGANIZATION_NOUNS, ...VENUE_NOUNS]),
  find: ({ items }) =>
    items.flatMap((item, at) => {
      if (!item.mention || (item.mention.kind !== 'organization' && !isVenue(item.mention)) || items[at + 1]?.text !== ',') return []
      const noun = /^(?:le|la|l'|un|une)$/u.test(items[at + 2]?.form ?? '') ? at + 3 : at + 2
      const place = ORGANIZATION_NOUNS.has(items[noun]?.form ?? '') || VENUE_NOUNS.has(items[noun]?.form ?? '') ? placeOf(items, noun + 1) : undefined
      const where = place === undefined ? undefined : items[place]
      return where && noun > at + 2 ? [{ subjects: namedBy(item), objects: namedBy(where), cue: { start: items[at + 2]?.start ?? 0, end: where.start } }] : []
    }),
})

/** The place after up to two plain words and « de »: « perché de la tour Bretagne ». */
function placeOf(items: readonly Item[], from: number): number | undefined {
  let at = from
  while (at < from + 2 && isPlainWord(items[at]) && !/^(?:de|d'|du|qui|a)$/u.test(items[at]?.form ?? '')) at++
  if (!/^(?:de|d'|du)$/u.test(items[at]?.form ?? '')) return undefined
  if (/^(?:la|l'|le)$/u.test(items[at + 1]?.form ?? '')) at++
  return items[at + 1]?.mention?.kind === 'place' ? at + 1 : undefined
}
