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
  cues: new Set([...ORGANIZATION_NOUNS, ...VENUE_NOUNS].flatMap((noun) => [noun, `${noun}s`])),
  find: ({ items }) =>
    items.flatMap((item, at) => {
      const lead = items[at + 1]?.text === ',' ? at + 2 : items[at + 1]?.form === 'qui' && items[at + 2]?.form === 'est' ? at + 3 : items[at + 1]?.form === 'est' ? at + 2 : undefined
      if (!item.mention || (item.mention.kind !== 'organization' && !isVenue(item.mention)) || lead === undefined) return []
      const noun = nounAfter(items, lead)
      const place = noun === undefined ? undefined : placeOf(items, noun + 1)
      const where = place === undefined ? undefined : items[place]
      return where ? [{ subjects: namedBy(item), objects: namedBy(where), cue: { start: items[lead]?.start ?? 0, end: where.start } }] : []
    }),
})

/** Index of the noun after « le », « une », « l’un des trois ». */
function nounAfter(items: readonly Item[], from: number): number | undefined {
  let at = from
  if (items[at]?.form === "l'" && items[at + 1]?.form === 'un' && items[at + 2]?.form === 'des') at += 3
  else if (/^(?:le|la|l'|un|une)$/u.test(items[at]?.form ?? '')) at++
  else return undefined
  while (at < from + 6 && isPlainWord(items[at]) && !isNoun(items[at])) at++
  return isNoun(items[at]) ? at : undefined
}

function isNoun(item: Item | undefined): boolean {
  const singular = (item?.form ?? '').replace(/s$/u, '')
  return ORGANIZATION_NOUNS.has(singular) || VENUE_NOUNS.has(singular)
}

/** The place after some plain words and « de »: « perché de la tour Bretagne », « des professionnels du numérique de l’ex-région X ». */
function placeOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at <= from + 9; at++) {
    if (items[at]?.mention) return items[at]?.mention?.kind === 'place' && /^(?:de|d'|du|en|la|l'|le|region|ex-region)$/u.test(items[at - 1]?.form ?? '') ? at : undefined
    if (!isPlainWord(items[at]) || /^(?:qui|que|a|au|pour|avec|est|et|dans|chez|par|sur)$/u.test(items[at]?.form ?? '')) return undefined
  }
  return undefined
}
