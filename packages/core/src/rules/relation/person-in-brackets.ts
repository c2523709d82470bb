import type { Step } from '../../engine/define-rule.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « Naïma Petit (Airbus Helicopters) », « Nadia Pellefigue (Conseil régional) »: a person, and nothing but an organization in brackets. */
export const personInBrackets: Step = defineRelationRule({
  id: 'relation/person-in-brackets',
  predicate: 'member-of',
  cues: new Set(['(']),
  zones: ['standfirst', 'paragraph', 'list', 'footnote', 'title', 'heading'],
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      if (item.mention?.kind !== 'person' || items[at + 1]?.text !== '(') continue
      const name = /^(?:la|le|l')$/u.test(items[at + 2]?.form ?? '') ? at + 3 : at + 2
      const organization = items[name]
      if (organization?.mention?.kind !== 'organization' || items[name + 1]?.text !== ')') continue
      yield { subjects: namedBy(item), objects: namedBy(organization), cue: { start: items[at + 1]?.start ?? 0, end: items[name + 1]?.end ?? 0 } }
    }
  },
})
