import type { Predicate, Stance, Zone } from '@garrigue/schema/vocabulary'
import type { Span, StatedRelation } from '@garrigue/schema'
import { defineRule, type Step } from '../engine/define-rule.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { OWN_ZONES } from './own-zones.ts'
import type { Referent } from './referents.ts'
import { hasAny, sentencesOf, type Sentence } from './sentences.ts'
import { topicsOf, type Topics } from './topics.ts'

/** What a rule makes of some words of a sentence. */
export interface RelationFound {
  readonly subjects: readonly Referent[]
  readonly objects: readonly Referent[]
  /** The words that say how they hold together. */
  readonly cue: Span
  /** The rule's own when absent. */
  readonly predicate?: Predicate
  readonly stance?: Stance
}

export interface RelationContext {
  readonly page: PressRoot
  readonly topics: Topics
}

export interface RelationRule {
  readonly id: `relation/${string}`
  readonly predicate: Predicate
  /** Folded words of which a sentence has at least one, or the rule has nothing to look for there. */
  readonly cues?: ReadonlySet<string>
  /** Zones that it looks at, when not all of the article's own. */
  readonly zones?: readonly Zone[]
  readonly find: (sentence: Sentence, context: RelationContext) => Iterable<RelationFound>
}

/** Declares a rule for relations: it is tried on each sentence of the article's own zones; questions state nothing. */
export function defineRelationRule({ id, predicate, cues, zones, find }: RelationRule): Step {
  return defineRule({
    id,
    makes: 'relations',
    needs: ['mentions'],
    *find(page) {
      const context = { page, topics: topicsOf(page) }
      for (const block of page.children) {
        const zone = block.data.zone ?? 'paragraph'
        if (block.data.article === undefined || !OWN_ZONES.has(zone) || (zones && !zones.includes(zone))) continue
        for (const sentence of sentencesOf(page, block)) {
          if (sentence.isQuestion || (cues && !hasAny(sentence.forms, cues))) continue
          yield* distinct([...find(sentence, context)].flatMap((found) => [...relationsOf(id, predicate, page, found)]))
        }
      }
    },
  })
}

/** What a sentence states twice at the same place counts once. */
function distinct(relations: readonly StatedRelation[]): StatedRelation[] {
  const seen = new Set<string>()
  return relations.filter(({ subject, predicate, object, start, end }) => {
    const key = `${subject} ${predicate} ${object} ${start} ${end}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

function* relationsOf(rule: string, own: Predicate, page: PressRoot, { subjects, objects, cue, predicate = own, stance = 'asserted' }: RelationFound): Generator<StatedRelation> {
  for (const subject of subjects) {
    for (const object of objects) {
      if (subject.mention.entity === object.mention.entity || !subject.mention.entity || !object.mention.entity) continue
      const spans = [subject.words, object.words, cue].filter((span) => span !== undefined)
      const start = Math.min(...spans.map((span) => span.start))
      const end = Math.max(...spans.map((span) => span.end))
      const evidence = [subject.mention, object.mention, cue].map((span) => ({ start: span.start, end: span.end })).toSorted((a, b) => a.start - b.start || a.end - b.end)
      yield { start, end, text: page.data.source.slice(start, end), subject: subject.mention.entity, predicate, object: object.mention.entity, stance, rule, evidence }
    }
  }
}
