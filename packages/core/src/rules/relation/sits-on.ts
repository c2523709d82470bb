import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const SITTING = new Set(['siege', 'siegent', 'siegeait', 'represente', 'representent', 'representera'])

/** « Anne Roux, qui siège aussi au comité d’X », « elle y représentera le Grand Avignon »: a person who sits for, or with, an organization. */
export const sitsOn: Step = defineRelationRule({
  id: 'relation/sits-on',
  predicate: 'member-of',
  cues: SITTING,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!SITTING.has(item.form)) continue
      let next = at + 1
      while (/^(?:aussi|egalement|y|depuis|desormais)$/u.test(items[next]?.form ?? '')) next++
      const isSeat = item.form.startsWith('siege')
      if (isSeat && !(/^(?:au|a)$/u.test(items[next]?.form ?? '') && items.slice(next + 1, next + 4).some(({ form }) => /^(?:comite|conseil|bureau|directoire|board|ca)$/u.test(form)))) continue
      if (isSeat) while (next < at + 10 && !/^(?:de|d'|du)$/u.test(items[next]?.form ?? '') ) next++
      if (isSeat && /^(?:administration|direction|surveillance)$/u.test(items[next + 1]?.form ?? '')) next += 2
      const objects = referentsOf(listAfter(items, next, ['organization'])?.names)
      const from = items[at - 1]?.form === 'y' ? at - 1 : at
      if (objects.length > 0) yield { subjects: subjectsBefore(sentence, from, ['person'], topics), objects, cue: { start: item.start, end: items[next]?.mention ? item.end : (items[next]?.end ?? item.end) } }
    }
  },
})
