import type { Step } from '../../engine/define-rule.ts'
import { childAfter, leaderBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « la maison mère, Helvetia Data AG », « sa maison-mère Valdor »: who owns the company that the text speaks of, and has it as a part. */
export const parentCompany: Step = defineRelationRule({
  id: 'relation/parent-company',
  predicate: 'part-of',
  cues: new Set(['maison', 'maison-mere', 'mere']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const isTwo = item.form === 'maison' && items[at + 1]?.form === 'mere'
      if (!isTwo && item.form !== 'maison-mere') continue
      const parents = childAfter(items, isTwo ? at + 2 : at + 1)
      const children = leaderBefore(sentence, at, topics)
      const cue = { start: item.start, end: item.end }
      yield { subjects: children, objects: parents, cue }
      yield { subjects: parents, objects: children, cue, predicate: 'owns' }
    }
  },
})
