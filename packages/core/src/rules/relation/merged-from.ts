import type { Step } from '../../engine/define-rule.ts'
import { mergersIn, UNIONS } from '../../lexicon/mergers-in.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « X, né de la fusion d’A et de B », « issue du rapprochement des trois clusters préexistants : A (…), B (…) et C »: what an organization was made of. */
export const mergedFrom: Step = defineRelationRule({
  id: 'relation/merged-from',
  predicate: 'merged-from',
  cues: UNIONS,
  *find(sentence, { topics }) {
    for (const { whole, parts, cue } of mergersIn(sentence, topics)) yield { subjects: whole, objects: parts, cue }
  },
})
