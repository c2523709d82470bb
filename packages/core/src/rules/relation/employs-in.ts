import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { placeAfter, placesFrom } from '../../lexicon/place-phrases.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { PREMISES } from '../../lexicon/relation-words.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const EMPLOYING = verbs('employer compter occuper exploiter posseder', { finite: 'emploie emploient dispose disposent' })
const STAFF = /^(?:salaries|salariees|personnes|employes|collaborateurs|ingenieurs|chercheurs|developpeurs|techniciens|emplois)$/u

/** « X emploie 45 salariés à Meylan », « X compte 47 personnes, dont quinze à Porto », « X dispose d’une usine à Lyon »: where an organization has its people or its premises. */
export const employsIn: Step = defineRelationRule({
  id: 'relation/employs-in',
  predicate: 'located-in',
  cues: EMPLOYING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, EMPLOYING)
      const place = group?.voice === 'active' && group.stance === 'asserted' ? placeOf(items, group.to) : undefined
      const where = place === undefined ? [] : placesFrom(items, place)
      if (group && where.length > 0) yield { subjects: subjectsBefore(sentence, group.from, ['organization'], topics), objects: referentsOf(where), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 } }
    }
  },
})

/** The place behind a number of people, or behind premises: « 47 personnes, dont quinze à Porto », « d’une usine à Lyon ». */
function placeOf(items: readonly Item[], from: number): number | undefined {
  let named = false
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const item = items[at]
    const place = placeAfter(items, at)
    if (place !== undefined) return named && item?.form !== 'en' ? place : undefined
    const form = item?.form ?? ''
    if (STAFF.test(form) || PREMISES.has(form)) named = true
    if (/^(?:qui|que|pour|avec|et|dans|sur|chez)$/u.test(form) || !(isPlainWord(item) || /^(?:\d.*|,)$/u.test(item?.text ?? ''))) return undefined
  }
  return undefined
}
