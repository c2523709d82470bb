import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isOfDate, placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { accentedOf } from '../../lexicon/sentences.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const TAKING_PLACE = verbs('derouler organiser installer arreter inviter poser', { finite: 'tient tiennent tenait a aura', future: 'tiendra tiendront', participle: 'tenu tenue tenus tenues eu', infinitive: 'tenir' })

/** « la soirée se tiendra le 12 mars au Corum », « cet événement aura lieu à Lyon »: where the event takes place that the text is about. */
export const eventTakesPlace: Step = defineRelationRule({
  id: 'relation/event-takes-place',
  predicate: 'located-in',
  cues: TAKING_PLACE.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, TAKING_PLACE)
      if (!group || !isTakingPlace(items, group.from, at)) continue
      const place = placeOf(items, group.to)
      const where = place === undefined ? undefined : items[place]
      if (!where) continue
      yield { subjects: subjectsBefore(sentence, group.from, ['event'], topics), objects: namedBy(where), cue: { start: items[group.from]?.start ?? 0, end: items[(place ?? 1) - 1]?.end ?? 0 } }
    }
  },
})

/** « se tient », « aura lieu », « est organisée »: not « tient à », « a ». */
function isTakingPlace(items: readonly Item[], from: number, at: number): boolean {
  const word = accentedOf(items[at])
  if (/^(?:a|aura|eu)$/u.test(word)) return items[at + 1]?.form === 'lieu'
  const isReflexive = items.slice(from, at).some(({ form }) => form === 'se' || form === "s'")
  return isReflexive || (word.startsWith('organis') && /(?:é|ée|és|ées)$/u.test(word))
}

function placeOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 14; at++) {
    const place = placeAfter(items, at)
    if (place !== undefined) return place
    if (!isOfDate(items[at]) && items[at]?.form !== 'lieu') return undefined
  }
  return undefined
}
