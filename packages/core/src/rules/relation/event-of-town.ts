import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { isOfDate, placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { EDITION_WORDS } from '../../lexicon/relation-words.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « NÎMES. Nuit du code, le 12 mars », « Le 27 mai à Lyon, le Salon X », « Jeudi 12, à Toulouse : Forum Y »: a town and a date in front of an event. */
export const eventOfTown: Step = defineRelationRule({
  id: 'relation/event-of-town',
  predicate: 'located-in',
  *find({ items }) {
    const place = placeInFront(items)
    const where = place === undefined ? undefined : items[place]
    if (!where || place === undefined) return
    let at = place + 1
    while (at < place + 14 && nameAt(items, at, ['event']) === undefined && (isOfDate(items[at]) || /^[:—–.|«“"-]$/u.test(items[at]?.text ?? '') || (EDITION_WORDS.has(items[at]?.form ?? '') && at > place + 1))) at++
    const name = at > place + 1 ? nameAt(items, at, ['event']) : undefined
    const event = name === undefined ? undefined : items[name]
    if (event) yield { subjects: namedBy(event), objects: namedBy(where), cue: { start: where.end, end: event.start } }
  },
})

/** The town that starts the sentence, or that « à » leads to behind a date that starts it. */
function placeInFront(items: readonly Item[]): number | undefined {
  for (let at = 0; at < 12; at++) {
    const place = placeAfter(items, at)
    if (place !== undefined) return place
    if (items[at]?.mention) return at <= 1 && items[at]?.mention?.kind === 'place' ? at : undefined
    if (!isOfDate(items[at]) && !/^[•–—-]$/u.test(items[at]?.text ?? '')) return undefined
  }
  return undefined
}
