import type { Step } from '../../engine/define-rule.ts'
import { peopleIn } from '../../lexicon/people-in.ts'
import { subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { opensClause, pronounAfterOpening } from '../../lexicon/verb-relations.ts'

const RECEIVING = verbs('inviter rassembler convier', {
  finite: 'accueille accueillent réunit réunissent reçoit attend',
  future: 'accueillera accueilleront réunira recevra',
  participle: 'accueilli réuni reçu',
  infinitive: 'accueillir réunir recevoir',
})

/** « le Forum X accueillera Cédric Lenoir (Airbus) et Fatou Sow », « la soirée réunit A et B »: who takes part in an event, by what it does. */
export const receivesGuests: Step = defineRelationRule({
  id: 'relation/receives-guests',
  predicate: 'participates-in',
  cues: RECEIVING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, RECEIVING)
      if (!group || group.voice !== 'active') continue
      const pronoun = /^(?:il|elle)$/u.test(items[group.from - 1]?.form ?? '') && (group.from === 1 || opensClause(items, group.from - 1) || pronounAfterOpening(items, group.from - 1))
      const topic = pronoun ? topics.event(sentence, items[group.from]?.start ?? 0) : undefined
      const objects = topic ? [{ mention: topic, words: undefined }] : subjectsBefore(sentence, group.from, ['event'], topics)
      if (objects.length > 0) yield { subjects: peopleIn(items, group.to), objects, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance === 'denied' ? 'denied' : 'asserted' }
    }
  },
})
