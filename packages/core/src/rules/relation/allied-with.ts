import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const ALLYING = verbs('allier associer collaborer cooperer travailler dialoguer rapprocher')

/** « X s’associe à Y », « X collabore avec Y et Z », « X s’est alliée à Y »: partners by a verb. */
export const alliedWith: Step = defineRelationRule({
  id: 'relation/allied-with',
  predicate: 'partner-of',
  cues: ALLYING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, ALLYING)
      const isTo = /^(?:all|asso)/u.test(items[at]?.form ?? '')
      if (!group || group.voice === 'passive') continue
      let next = group.to
      while (next < group.to + 3 && /^(?:etroitement|main|dans|la|aussi|deja|depuis|regulierement|ainsi)$/u.test(items[next]?.form ?? '')) next++
      const mark = items[next]?.form ?? ''
      if (mark !== 'avec' && !(isTo && /^(?:a|au|aux)$/u.test(mark))) continue
      const objects = referentsOf(listAfter(items, mark === 'avec' || mark === 'a' ? next + 1 : next, ['organization'])?.names)
      if (objects.length > 0) yield { subjects: subjectsBefore(sentence, group.from, ['organization'], topics), objects, cue: { start: items[group.from]?.start ?? 0, end: items[next]?.end ?? 0 }, stance: group.stance }
    }
  },
})
