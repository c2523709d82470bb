import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket } from '../../lexicon/name-lists.ts'
import { isOfDate, placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { TAKING_PLACE } from '../../lexicon/relation-words.ts'

/** Between an event and its place there are only words of dates and of taking place; so many at most. */
const MOST_BETWEEN = 18

/** « la Nuit du code, le jeudi 12 mars de 18 h à 21 h, à Lyon », « le Salon X, qui s’est tenu hier à Lyon »: where an event is. */
export const eventAtPlace: Step = defineRelationRule({
  id: 'relation/event-at-place',
  predicate: 'located-in',
  find: ({ items }) =>
    items.flatMap((item, at) => {
      if (item.mention?.kind !== 'event') return []
      const place = placeOf(items, at)
      const where = place === undefined ? undefined : items[place]
      return where ? [{ subjects: namedBy(item), objects: namedBy(where), cue: { start: item.end, end: where.start } }].filter(({ cue }) => cue.start < cue.end) : []
    }),
})

function placeOf(items: readonly Item[], at: number): number | undefined {
  let next = afterBracket(items, at + 1)
  // « l’Innovation IT Day : le 27 mai à Toulouse », « Innovation IT Day organisé par X s’est tenu à »
  for (const last = next + MOST_BETWEEN; next < Math.min(items.length, last); next++) {
    const item = items[next]
    const place = placeAfter(items, next)
    if (place !== undefined) return place
    if (item?.mention ? items[next - 1]?.form !== 'par' : !isOfDate(item) && !TAKING_PLACE.has(item?.form ?? '')) return undefined
  }
  return undefined
}
