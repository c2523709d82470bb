import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { namedBy, standInBefore, type Referent } from '../../lexicon/referents.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/relation-nouns.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** « la société d’Échirolles », « le cluster de Montpellier French South Digital »: an organization called by its town. */
export const firmOfTown: Step = defineRelationRule({
  id: 'relation/firm-of-town',
  predicate: 'located-in',
  cues: ORGANIZATION_NOUNS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!ORGANIZATION_NOUNS.has(item.form)) continue
      const of = nextOf(items, at + 1)
      const town = of === undefined ? undefined : items[of + 1]
      if (of === undefined || town?.mention?.kind !== 'place') continue
      yield { subjects: subjectsOf(sentence, at, of + 2, topics), objects: namedBy(town), cue: { start: item.start, end: items[of]?.end ?? 0 } }
    }
  },
})

/** Index of the word right before the town: « de », « en », « de la région », after a noun and up to five plain words. */
function nextOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at <= from + 7; at++) {
    const { form = '' } = items[at] ?? {}
    if (items[at + 1]?.mention) return items[at + 1]?.mention?.kind === 'place' && /^(?:de|d'|en|region)$/u.test(form) ? at : undefined
    if (!isPlainWord(items[at]) || /^(?:a|au|et|qui|que|est|pour|avec|chez|par|sur|dans)$/u.test(form)) return undefined
  }
  return undefined
}

/** The name right behind the town; else whom « la société » means, when « la » or « le » stands before it. */
function subjectsOf(sentence: Sentence, noun: number, after: number, topics: Topics): Referent[] {
  const { items } = sentence
  const next = items[items[after]?.text === '(' ? after + 1 : after]
  if (next?.mention?.kind === 'organization') return namedBy(next)
  // « Mediavox, le groupe de presse de Reims »: said of the name before it, not of whom the text calls so.
  if (items[noun - 2]?.text === ',' && items[noun - 3]?.mention) return []
  const [found] = standInBefore(sentence, noun + 1, ['organization'], topics)
  return found ? [found] : []
}
