import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { peopleIn } from '../../lexicon/people-in.ts'
import { namedBy, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** What people come to speak at, when the event was named before. */
const PARTS = /^(?:ronde|table-ronde|debat|conference|soiree|rencontre|atelier|plateau|discussion|keynote|programme|affiche|seance|echange)$/u

/** « la Nuit du tournevis, avec Emmaüs et Cyclad », « table ronde avec Fabien Malhaire (EDF) et Sonia Kerdon », « Au programme : A et B »: who takes part, behind « avec » or a colon. */
export const withGuests: Step = defineRelationRule({
  id: 'relation/with-guests',
  predicate: 'participates-in',
  cues: new Set(['avec', 'programme', 'affiche', 'menu']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const isLabel = item.text === ':' && /^(?:programme|affiche|menu)$/u.test(items[at - 1]?.form ?? '') && at <= 3
      if (item.form !== 'avec' && !isLabel) continue
      const event = eventBefore(sentence, at, topics)
      const people = peopleIn(items, at + 1)
      const guests = people.length > 0 ? people : isLabel || event?.words === undefined ? [] : referentsOf(listAfter(items, at + 1, ['organization'])?.names)
      if (event) yield { subjects: guests, objects: [event], cue: { start: item.start, end: item.end } }
    }
  },
})

/** The event right before « avec », or the text's when a part of it stands there: « table ronde », « soirée ». */
function eventBefore(sentence: Sentence, at: number, topics: Topics): Referent | undefined {
  const { items } = sentence
  let back = at - 1
  while (back >= 0 && /^(?:[,»”")]|\d.*)$/u.test(items[back]?.text ?? '')) back--
  const before = items[back]
  if (before?.mention?.kind === 'event') return namedBy(before)[0]
  const isPart = items.slice(Math.max(0, back - 1), back + 1).some(({ form }) => PARTS.test(form)) && !hasVerb(items, back)
  const topic = isPart ? topics.event(sentence, before?.start ?? 0) : undefined
  return topic && { mention: topic, words: undefined }
}

/** « il a débattu avec »: not an announcement. */
function hasVerb(items: readonly Item[], to: number): boolean {
  return items.slice(0, to).some(({ form }) => /^(?:ont|eu|avoir|etait|etaient)$/u.test(form))
}
