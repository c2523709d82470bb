import type { Predicate } from '@garrigue/schema/vocabulary'
import type { Step } from '../engine/define-rule.ts'
import type { Item } from '../engine/items.ts'
import { defineRelationRule, type RelationRule } from './relation-rule.ts'
import { factsOfVerbs, type VerbFact, type VerbFrame } from './verb-relations.ts'

export interface VerbRelation extends VerbFrame {
  readonly id: RelationRule['id']
  readonly predicate: Predicate
  /** Who is the subject of the relation: who does it, or to whom it is done. */
  readonly subject: 'agent' | 'patient'
  /** Of what is announced for a day, the future states it as surely as the present: « Airbus participera au salon ». */
  readonly futureIsFact?: boolean
  /** What else the words must pass. */
  readonly accepts?: (items: readonly Item[], fact: VerbFact) => boolean
}

/** Declares a rule for a relation that verbs tell, in either voice: « A rachète B », « B a été racheté par A », « B, racheté par A ». */
export function defineVerbRelation({ id, predicate, subject, futureIsFact = false, accepts, ...frame }: VerbRelation): Step {
  return defineRelationRule({
    id,
    predicate,
    cues: frame.verbs.forms,
    *find(sentence, { topics }) {
      const { items } = sentence
      for (const fact of factsOfVerbs(sentence, frame, topics)) {
        if (accepts && !accepts(items, fact)) continue
        const { agents, patients, group } = fact
        const cue = { start: items[group.from]?.start ?? 0, end: items[group.verb]?.end ?? 0 }
        const stance = fact.stance === 'planned' && futureIsFact && frame.verbs.formOf(items[group.verb]) === 'future' ? 'asserted' : fact.stance
        yield subject === 'agent' ? { subjects: agents, objects: patients, cue, stance } : { subjects: patients, objects: agents, cue, stance }
      }
    },
  })
}
