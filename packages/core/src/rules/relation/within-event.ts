import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const GAP = 12

/** « la Nuit du code, organisée dans le cadre du Salon X », « cette journée, qui se tient lors de la Semaine Y »: an event within another. */
export const withinEvent: Step = defineRelationRule({
  id: 'relation/within-event',
  predicate: 'part-of',
  cues: new Set(['cadre', 'marge', 'sein', 'lors', 'occasion']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const of = frameAt(items, at)
      const name = of === undefined ? undefined : nameAt(items, of, ['event'])
      const whole = name === undefined ? undefined : items[name]
      if (!whole) continue
      yield { subjects: partBefore(sentence, at, whole, topics), objects: namedBy(whole), cue: { start: item.start, end: items[of ?? at]?.end ?? item.end } }
    }
  },
})

/** Index of « de » after « dans le cadre », « au sein », « lors », « à l’occasion ». */
function frameAt(items: readonly Item[], at: number): number | undefined {
  const led = /^(?:cadre|sein|marge|occasion|lors)$/u.test(items[at]?.form ?? '') && /^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? '')
  return led ? at + 1 : undefined
}

/** The event that takes place there: named a few words before with a verb of taking place between, or « cette journée ». */
function partBefore({ items, ...sentence }: Sentence, at: number, whole: Item, topics: Topics): Referent[] {
  for (let back = at - 1; back >= Math.max(0, at - GAP); back--) {
    const item = items[back]
    const isThis = /^(?:journee|evenement|soiree|rencontre|conference|edition|atelier|salon|rendez-vous|manifestation)$/u.test(item?.form ?? '') && /^(?:cette|cet|ce)$/u.test(items[back - 1]?.form ?? '')
    const takesPlace = items.slice(back + 1, at).some(({ form }) => /^(?:tient|tenu|tenue|deroule|organise|organisee|aura|lieu|tiendra|propose|proposee|programme|programmee)$/u.test(form))
    if (!takesPlace) continue
    if (item?.mention?.kind === 'event') return namedBy(item)
    const event = isThis && item ? topics.event({ items, ...sentence }, item.start) : undefined
    if (event && item) return event.entity === whole.mention?.entity ? [] : [{ mention: event, words: { start: items[back - 1]?.start ?? item.start, end: item.end } }]
    if (item?.mention) return []
  }
  return []
}
