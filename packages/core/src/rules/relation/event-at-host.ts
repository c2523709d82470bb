import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { isOfDate } from '../../lexicon/place-phrases.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const TAKING_PLACE = verbs('derouler installer arreter', { finite: 'tient tiennent revient fait', future: 'tiendra reviendra fera', participle: 'tenu tenue tenus tenues', infinitive: 'tenir' })

/** « le Forum X se tiendra à l’Epitech », « la Nuit du code s’installe chez Orange »: who lends an event a roof, by where it takes place. */
export const eventAtHost: Step = defineRelationRule({
  id: 'relation/event-at-host',
  predicate: 'hosts',
  cues: new Set([...TAKING_PLACE.forms, 'chez', 'a', 'au']),
  *find(sentence, { topics }) {
    const { items } = sentence
    // « Hackathon « Mer propre », à l’Aquarium Planet Ocean »
    for (const [at, item] of items.entries()) {
      const end = /^[»”"]$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1
      const roof = item.mention?.kind === 'event' ? hostAfter(items, end) : undefined
      if (roof) yield { subjects: namedBy(roof), objects: namedBy(item), cue: { start: item.end, end: roof.start } }
    }
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, TAKING_PLACE)
      const host = group && group.voice === 'active' ? hostAfter(items, group.to) : undefined
      if (group && host) yield { subjects: namedBy(host), objects: subjectsBefore(sentence, group.from, ['event'], topics), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 } }
    }
  },
})

/** The organization behind « à l’ », « au », « chez », over a date. */
function hostAfter(items: readonly Item[], from: number): Item | undefined {
  for (let at = from; at < from + 10; at++) {
    const form = items[at]?.form ?? ''
    const name = /^(?:a|au|chez)$/u.test(form) ? (nameAt(items, at + 1, ['organization']) ?? nameAt(items, at, ['organization'])) : undefined
    if (name !== undefined) return items[name]
    if (!isOfDate(items[at])) return undefined
  }
  return undefined
}
