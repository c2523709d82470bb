import type { Step } from '../../engine/define-rule.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { agentMark, objectsAfter, patientsOf } from '../../lexicon/verb-relations.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { MAKING_WORDS } from '../../lexicon/relation-words.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'

const KINDS = ['organization', 'work', 'event'] as const
const LAUNCHING = verbs('lancer fonder creer cofonder demarrer', { finite: 'naît naissent naquit', participle: 'né née nés nées', infinitive: 'naître' })

/** « Fondée en 2014 par …, X », « X a été lancé le 5 mai à Lyon », « X est né en février dernier », « nous lançons le 1er septembre … »: when something began. */
export const launch: Step = defineOccurrenceRule({
  id: 'occurrence/launch',
  what: 'launch',
  cues: LAUNCHING.forms,
  *find(sentence, topics) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, LAUNCHING)
      if (!group || group.stance === 'denied') continue
      const isBorn = items[at]?.form.startsWith('n') === true
      const by = agentMark(items, group.to)
      const after = by === undefined ? undefined : listAfter(items, by + 1, ['person', 'organization'])?.to
      const object = group.voice === 'active' && !isBorn ? objectsAfter(items, group.to, KINDS, MAKING_WORDS) : undefined
      const first = object?.names[0]
      const events = first ? namedBy(first) : group.voice === 'bare' ? patientsOf(sentence, group, after ?? group.to, { patients: KINDS }, topics) : subjectsBefore(sentence, group.from, KINDS, topics)
      const [event] = events
      if (event && event.mention.kind !== 'person') yield { at, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, event }
    }
  },
})
