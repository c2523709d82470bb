import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { placeAfter } from '../../lexicon/place-phrases.ts'
import { leaderBefore, namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « X, dont le siège est à Limoges », « son siège social est installé à Pau », « le siège de X, à Nancy »: where an organization has its seat. */
export const seat: Step = defineRelationRule({
  id: 'relation/seat',
  predicate: 'located-in',
  cues: new Set(['siege']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const owner = item.form === 'siege' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? (nameAt(items, at + 2, ['organization']) ?? nameAt(items, at + 1, ['organization'])) : undefined
      const place = item.form === 'siege' ? placeOf(items, owner === undefined ? at + 1 : owner + 1) : undefined
      const where = place === undefined ? undefined : items[place]
      if (!where || place === undefined) continue
      const dont = items[at - 2]?.form === 'dont' ? at - 2 : undefined
      const before = dont === undefined ? undefined : listBefore(items, items[dont - 1]?.text === ',' ? dont - 1 : dont, ['organization'])
      const own = owner === undefined ? undefined : items[owner]
      const subjects = own ? namedBy(own) : before ? referentsOf(before.names.slice(-1)) : items[at - 1]?.form === 'son' || items[at - 1]?.form === 'notre' ? leaderBefore(sentence, at, topics) : []
      yield { subjects, objects: namedBy(where), cue: { start: item.start, end: items[place - 1]?.end ?? item.end } }
    }
  },
})

/** « social est installé à Limoges » */
function placeOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 6; at++) {
    const place = placeAfter(items, at)
    if (place !== undefined) return place
    if (!/^(?:social|mondial|europeen|historique|francais|est|se|trouve|reste|situe|installe|base|toujours|,)$/u.test(items[at]?.form ?? '')) return undefined
  }
  return undefined
}
