import type { Step } from '../../engine/define-rule.ts'
import { RAISING } from '../../lexicon/funding-words.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « X a levé 6 M€ auprès d’A et de B », « X (e-santé) : 850 000 euros auprès de la BEI »: who gave the money that was raised. */
export const raisedFrom: Step = defineRelationRule({
  id: 'relation/raised-from',
  predicate: 'funds',
  cues: new Set(['aupres']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (item.form !== 'aupres' || !/^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? '')) continue
      const raised = items.slice(0, at).findLastIndex(({ form }) => RAISING.has(form))
      const subjects = referentsOf(listAfter(items, at + 1, ['organization', 'person'])?.names)
      if (raised >= 0 && subjects.length > 0) yield { subjects, objects: leaderBefore(sentence, raised, topics), cue: { start: items[raised]?.start ?? 0, end: items[at + 1]?.end ?? 0 } }
    }
  },
})
