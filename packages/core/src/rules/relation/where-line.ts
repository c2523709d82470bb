import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isOfDate, isStreet } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « Jeudi 12 mars, 18 h, au Quai des Savoirs. », « 19 h, Corum, Montpellier »: a sentence of nothing but dates and places, below an event. */
export const whereLine: Step = defineRelationRule({
  id: 'relation/where-line',
  predicate: 'located-in',
  zones: ['list', 'paragraph', 'standfirst', 'heading', 'byline'],
  *find(sentence, { topics }) {
    const { items } = sentence
    const places = items.filter((item) => item.mention?.kind === 'place' && !isStreet(item))
    if (places.length === 0 || places.length > 3 || !items.every((item) => isOfWhere(item)) || !items.some((item) => /\d/u.test(item.text))) return
    const start = items[0]?.start ?? 0
    const event = topics.event(sentence, start)
    if (event && start - event.end < NEAR) yield { subjects: [{ mention: event, words: undefined }], objects: places.flatMap((place) => namedBy(place)), cue: { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 } }
  },
})

/** How many characters back the event may have been named: further up, the line is of something else. */
const NEAR = 400

function isOfWhere(item: Item): boolean {
  return item.mention ? item.mention.kind === 'place' : isOfDate(item) || /^[.•–—()-]$/u.test(item.text) || /^(?:rendez-vous|gratuit|entree|libre|lieu|dans|au|a|aux|sur|h|heures|heure)$/u.test(item.form)
}
