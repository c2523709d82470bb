import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { representedBefore } from '../../lexicon/people-in.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { referentAt, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const KINDS = ['organization', 'person'] as const
const PARTICIPATING = verbs('participer assister exposer temoigner plancher concourir pitcher', {
  finite: 'intervient interviennent intervenait prend prennent tient tiennent concourt va vont',
  future: 'interviendra interviendront prendra prendront tiendra tiendront ira iront concourra',
  participle: 'intervenu intervenue pris tenu',
  infinitive: 'intervenir prendre',
})

/** « Airbus et Thales participeront au Salon X », « des représentants d’A et de B interviendront lors de cette table ronde »: who takes part, by the verb. */
export const takingPart: Step = defineRelationRule({
  id: 'relation/taking-part',
  predicate: 'participates-in',
  cues: PARTICIPATING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, PARTICIPATING)
      const event = group && eventAfter(sentence, group.to, topics)
      if (!group || !event || group.voice === 'bare') continue
      const represented = representedBefore(items, group.from)
      const subjects = represented.length > 0 ? represented : subjectsBefore(sentence, group.from, KINDS, topics).filter(({ words }) => words !== undefined)
      const isPlan = group.stance === 'planned' && PARTICIPATING.formOf(items[at]) !== 'future'
      yield { subjects, objects: [event], cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance === 'denied' ? 'denied' : isPlan ? 'planned' : 'asserted' }
    }
  },
})

/** The event after « à », « au », « lors de », up to four plain words on; else, where the words say « lors de cette table ronde », « à la rencontre », the text's. */
function eventAfter(sentence: Sentence, from: number, topics: Topics): Referent | undefined {
  const { items } = sentence
  for (let at = from; at < from + 8; at++) {
    const [event] = referentAt(items, at, ['event'])
    if (event) return event
    if (!isPlainWord(items[at])) break
  }
  const mention = isThere(items, from) ? topics.event(sentence, items[from]?.start ?? 0) : undefined
  return mention && { mention, words: undefined }
}

/** « lors de cette table ronde », « à la rencontre des PME », « au débat », « la parole » */
function isThere(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 7).some(({ form }) => /^(?:rencontre|conferences?|debats?|rondes?|parole|stand|ateliers?|evenement|rendez-vous|salon|journee|soiree)$/u.test(form))
}
