import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { isOfDate, placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** How far an event stands behind the start of its line, and how much of dates and places may follow it, in items. */
const MOST_BEFORE = 14
const MOST_BEHIND = 20
/** The shortest: « , ». */
const MARK = /^[,:;()|·•–—»”"-]$/u

/** « 12 mars : Forum Y (Grenoble), par X », « Hackathon Z, 14 mars, Chambéry »: a line of an agenda, with where the event is and who holds it. */
export const listedEvent: Step = defineRelationRule({
  id: 'relation/listed-event',
  predicate: 'located-in',
  zones: ['list', 'paragraph', 'heading'],
  *find({ items }) {
    const at = eventInFront(items)
    const event = at === undefined ? undefined : items[at]
    if (!event || at === undefined) return
    const objects = namedBy(event)
    for (let next = at + 1; next < at + MOST_BEHIND; next++) {
      const item = items[next]
      const place = item?.mention?.kind === 'place' && MARK.test(items[next - 1]?.text ?? '') ? next : placeAfter(items, next)
      const where = place === undefined ? undefined : items[place]
      if (where && place !== undefined) {
        yield { subjects: objects, objects: namedBy(where), cue: { start: event.end, end: where.start } }
        next = place
      } else if (item?.form === 'par') {
        const list = listAfter(items, next + 1, ['organization'])
        if (list) yield { subjects: referentsOf(list.names), predicate: 'organizes', objects, cue: { start: item.start, end: item.end } }
        return
      } else if (!item || !(isOfDate(item) || MARK.test(item.text))) return
    }
  },
})

/** The index of the event that the line names first, behind nothing but its date. */
function eventInFront(items: readonly Item[]): number | undefined {
  const at = items.findIndex(({ mention }) => mention !== undefined)
  const isFirst = at >= 0 && at <= MOST_BEFORE && items[at]?.mention?.kind === 'event' && /^[,:(|·–—-]$/u.test(items[at + 1]?.text ?? '')
  return isFirst && items.slice(0, at).every((item) => isOfDate(item) || /^[.:|·•–—«“"-]$/u.test(item.text)) ? at : undefined
}
