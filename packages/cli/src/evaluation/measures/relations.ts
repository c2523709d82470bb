import type { StatedRelation } from '@garrigue/schema'
import type { ComparedText } from '../compared-text.ts'
import { lineOfGold, type GoldRelation } from '../gold.ts'
import { ruleOf, type Outcome, type TextMeasure } from '../outcome.ts'

/** Facts that are asserted between two entities which the text names; a fact told twice counts once. */
export const relations: TextMeasure = {
  name: 'relations',
  outcomesIn: (text) => {
    const annotated = annotatedTriples(text)
    const read = readTriples(text)
    return [
      ...[...read].map(([triple, relation]): Outcome => {
        const outcome = { span: relation, read: triple, rule: ruleOf(relation) }
        return annotated.has(triple) ? { verdict: 'hit', ...outcome, annotated: triple } : { verdict: 'false', ...outcome }
      }),
      ...[...annotated]
        .filter(([triple]) => !read.has(triple))
        .map(([triple, { line }]): Outcome => ({ verdict: 'missed', span: lineOfGold(text.gold, line), annotated: triple })),
    ]
  },
}

function annotatedTriples({ names, gold }: ComparedText): ReadonlyMap<string, GoldRelation> {
  const named = new Set(names.map(({ entity }) => entity))
  const stated = gold.relations.filter(({ subject, object }) => named.has(subject) && named.has(object))
  return firstOf(stated, ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
}

function readTriples({ reading, annotatedId }: ComparedText): ReadonlyMap<string, StatedRelation> {
  const named = new Set(reading.mentions.map(({ entity }) => entity))
  const stated = reading.relations.filter(({ subject, object, stance }) => stance === 'asserted' && named.has(subject) && named.has(object))
  return firstOf(stated, ({ subject, predicate, object }) => [annotatedId(subject), predicate, annotatedId(object)].join(' '))
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return first
}
