import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « le Digital Day de la CCI de l’Ain », « les Rencontres Data du pôle Minalogic »: whose an event is. */
export const eventOfOrganizer: Step = defineRelationRule({
  id: 'relation/event-of-organizer',
  predicate: 'organizes',
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (item.mention?.kind !== 'event') continue
      const of = /^[»”"]$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1
      if (!/^(?:de|d'|du)$/u.test(items[of]?.form ?? '')) continue
      const list = listAfter(items, of, ['organization'])
      // « le stand du Forum X de Voltania » is Voltania’s stand.
      if (list && !/^(?:de|du)$/u.test(items[at - 1]?.form ?? '')) yield { subjects: referentsOf(list.names), objects: namedBy(item), cue: { start: items[of]?.start ?? item.end, end: items[of]?.end ?? item.end } }
    }
  },
})
