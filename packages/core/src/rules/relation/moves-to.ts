import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const LEAVING = verbs('quitter delaisser abandonner')

/** « X quitte Nîmes pour Montpellier », « Paul Ménard a quitté A pour B »: where an organization goes to be, or a person to work. */
export const movesTo: Step = defineRelationRule({
  id: 'relation/moves-to',
  predicate: 'located-in',
  cues: LEAVING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, LEAVING)
      const left = group?.voice === 'active' ? nameAt(items, group.to, ['place', 'organization']) : undefined
      if (!group || left === undefined || items[left + 1]?.form !== 'pour') continue
      const isPlace = items[left]?.mention?.kind === 'place'
      const next = nameAt(items, left + 2, [isPlace ? 'place' : 'organization'])
      const goal = next === undefined ? undefined : items[next]
      const subjects = subjectsBefore(sentence, group.from, [isPlace ? 'organization' : 'person'], topics)
      if (goal) yield { subjects, objects: namedBy(goal), cue: { start: items[group.from]?.start ?? 0, end: items[left + 1]?.end ?? 0 }, stance: group.stance, predicate: isPlace ? 'located-in' : 'nominated-to' }
    }
  },
})
