import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/relation-nouns.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « À Lannion, le cluster Arvor.io veut … », in a title « À Charleroi, Terril.be a … »: a town in front, then the organization, called by what it is. */
export const townFirst: Step = defineRelationRule({
  id: 'relation/town-first',
  predicate: 'located-in',
  cues: new Set(['a', 'au', 'aux']),
  *find({ items, block }) {
    const place = placeAfter(items, 0)
    const town = place === undefined ? undefined : items[place]
    if (place === undefined || !town || items[place + 1]?.text !== ',') return
    const at = nameAt(items, place + 2, ['organization'])
    const name = at === undefined ? undefined : items[at]
    if (at === undefined || !name) return
    const isAnnounced = items.slice(place + 2, at).some(({ form }) => ORGANIZATION_NOUNS.has(form))
    if (!isAnnounced && block.data.zone !== 'title' && at > place + 3) return
    yield { subjects: namedBy(name), objects: namedBy(town), cue: { start: items[0]?.start ?? 0, end: items[place + 1]?.end ?? 0 } }
  },
})
