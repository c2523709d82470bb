import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const ROOMS = new Set(['locaux', 'siege', 'bureaux', 'murs', 'salons', 'campus', 'auditorium', 'amphitheatre', 'hall'])

/** « le Meetup X, dans les locaux d’Epitech », « la Nuit du code se tient au siège d’Orange »: who gives an event its rooms. */
export const inThePremisesOf: Step = defineRelationRule({
  id: 'relation/in-the-premises-of',
  predicate: 'hosts',
  cues: ROOMS,
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (!ROOMS.has(item.form) || !/^(?:dans|au|a)$/u.test(items[at - 1]?.form === 'les' || items[at - 1]?.form === "l'" || items[at - 1]?.form === 'le' ? (items[at - 2]?.form ?? '') : (items[at - 1]?.form ?? ''))) continue
      const hosts = /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? listAfter(items, at + 1, ['organization']) : undefined
      const event = items.findLast(({ mention }, index) => index < at && mention !== undefined)
      if (hosts && event?.mention?.kind === 'event') yield { subjects: referentsOf(hosts.names.slice(0, 1)), objects: namedBy(event), cue: { start: item.start, end: items[at + 1]?.end ?? item.end } }
    }
  },
})
