import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { LABELS, type LabelMeaning } from '../../lexicon/fact-labels.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule, type RelationFound } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** « Siège : Lyon », « Fondateurs : A et B », « Clients : EDF, Engie », « Intervenants : A (X), B (Y) », « Lieu : le Corum »: a label, a colon, and names. */
export const factSheet: Step = defineRelationRule({
  id: 'relation/fact-sheet',
  predicate: 'located-in',
  cues: new Set([':']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [colon, item] of items.entries()) {
      const label = item.text === ':' ? labelBefore(items, colon) : undefined
      if (!label) continue
      const about = aboutOf(sentence, label.meaning, topics)
      const names = namesAfter(items, colon + 1, label.meaning)
      const cue = { start: items[label.from]?.start ?? 0, end: item.end }
      yield { predicate: label.meaning.predicate, cue, ...(label.meaning.names === 'subject' ? { subjects: names, objects: about } : { subjects: about, objects: names }) }
    }
  },
})

/** The label that ends before a colon and starts its line or its sentence, or follows a dash: « Investisseurs : ». */
function labelBefore(items: readonly Item[], colon: number): { readonly from: number; readonly meaning: LabelMeaning } | undefined {
  for (let from = colon - 1; from >= Math.max(0, colon - 4); from--) {
    const meaning = LABELS.get(items.slice(from, colon).map(({ form }) => form).join(' '))
    if (meaning && (from === 0 || !items[from - 1]?.isWord)) return { from, meaning }
    if (!items[from]?.isWord || items[from]?.mention) return undefined
  }
  return undefined
}

/** Whom the sheet is about: an event that the line starts with or that the text is about, or the organization. */
function aboutOf(sentence: Sentence, { of }: LabelMeaning, topics: Topics): Referent[] {
  const offset = sentence.items[0]?.start ?? 0
  const mention = of === 'event' ? topics.event(sentence, offset + 1) : (topics.headed(sentence) ?? topics.own(sentence))
  return mention ? [{ mention, words: undefined }] : []
}

function namesAfter(items: readonly Item[], from: number, { kinds }: LabelMeaning): RelationFound['subjects'] {
  return referentsOf(listAfter(items, from, kinds)?.names)
}
