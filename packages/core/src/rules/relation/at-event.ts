import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const KINDS = ['person', 'organization'] as const
const ACTING = /^(?:a|ont|presente|presentent|presentera|devoile|annonce|annoncent|explique|lance|raconte|montre|expose|intervient|temoigne|signe|signent|remporte|recoit)$/u

/** « Lors du Salon X, Cyanova a dévoilé … », « Au CES, A et B ont présenté … »: who is at the event that a sentence starts with. */
export const atEvent: Step = defineRelationRule({
  id: 'relation/at-event',
  predicate: 'participates-in',
  *find({ items }) {
    const start = eventStart(items)
    const name = start === undefined ? undefined : nameAt(items, start, ['event'])
    const event = name === undefined ? undefined : items[name]
    if (!event || name === undefined) return
    let comma = name + 1
    while (comma < name + 8 && items[comma] && items[comma]?.text !== ',' && !items[comma]?.mention) comma++
    const list = items[comma]?.text === ',' ? listAfter(items, comma + 1, KINDS) : undefined
    if (list && ACTING.test(items[list.to]?.form ?? '')) yield { subjects: referentsOf(list.names), objects: namedBy(event), cue: { start: items[0]?.start ?? 0, end: items[comma]?.end ?? 0 } }
  },
})

/** Where the event's phrase starts, of « Lors du », « À l’occasion du », « Au », « Pendant le » that open the sentence. */
function eventStart(items: readonly Item[]): number | undefined {
  const first = items[0]?.form ?? ''
  if (/^(?:lors|pendant|durant)$/u.test(first)) return 1
  if (/^(?:au|aux)$/u.test(first)) return 0
  if (first !== 'a') return undefined
  return items[1]?.form === "l'" && items[2]?.form === 'occasion' ? 3 : 1
}
