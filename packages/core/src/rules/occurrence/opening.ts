import type { Step } from '../../engine/define-rule.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { subjectsBefore } from '../../lexicon/referents.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { patientsOf } from '../../lexicon/verb-relations.ts'

const KINDS = ['organization', 'place', 'event'] as const
const OPENING = verbs('inaugurer', { finite: 'ouvre ouvrent', future: 'ouvrira ouvriront ouvrirait', participle: 'ouvert ouverte ouverts ouvertes', infinitive: 'ouvrir' })

/** « X inaugure jeudi ses bureaux », « la filiale ouvrira à Genève au premier trimestre 2019 », « X a ouvert ses portes le 3 mai »: when something opened. */
export const opening: Step = defineOccurrenceRule({
  id: 'occurrence/opening',
  what: 'opening',
  cues: new Set([...OPENING.forms, 'cles']),
  *find(sentence, topics) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const group = verbGroupAt(items, at, OPENING)
      // « a remis les clés de »
      const handsKeys = item.form === 'cles' && /^(?:remis|remet|remettra)$/u.test(items[at - 2]?.form ?? '')
      if (handsKeys) {
        const verb = /^(?:enfin|officiellement)$/u.test(items[at - 3]?.form ?? '') ? at - 4 : at - 3
        const [event] = subjectsBefore(sentence, /^(?:a|ont)$/u.test(items[verb]?.form ?? '') ? verb : at - 2, KINDS, topics)
        if (event) yield { at, cue: { start: items[at - 2]?.start ?? 0, end: item.end }, event }
      }
      if (!group || group.stance === 'denied' || /^(?:droit|ouverts?|ouvertes?)$/u.test(items[at - 1]?.form ?? '')) continue
      const [event] = group.voice === 'bare' ? patientsOf(sentence, group, group.to, { patients: KINDS }, topics) : subjectsBefore(sentence, group.from, KINDS, topics)
      if (event) yield { at, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, event }
    }
  },
})
