import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const KINDS = ['organization', 'person'] as const
const PARTICIPATING = verbs('participer assister exposer temoigner plancher concourir', {
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
      const event = group && eventAfter(sentence, group.to, items[at]?.form ?? '', topics)
      if (!group || !event || group.voice === 'bare') continue
      const subjects = subjectsOf(sentence, group.from, topics)
      const isPlan = group.stance === 'planned' && PARTICIPATING.formOf(items[at]) !== 'future'
      yield { subjects, objects: [event], cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance === 'denied' ? 'denied' : isPlan ? 'planned' : 'asserted' }
    }
  },
})

/** « Des représentants d’IBM, Capgemini et Oracle »: those whom they represent. */
function subjectsOf(sentence: Sentence, from: number, topics: Topics): Referent[] {
  const { items } = sentence
  const first = items.findIndex(({ form }, at) => at < from && /^(?:representants|representantes|dirigeants|equipes|experts|ingenieurs|chercheurs)$/u.test(form) && /^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? ''))
  const named = first < 0 ? [] : items.slice(first + 2, from).filter(({ mention }) => mention?.kind === 'organization')
  return named.length > 0 && items.slice(first, from).every(({ form }) => !/^(?:qui|que|dont|est|sont)$/u.test(form)) ? named.flatMap((name) => namedBy(name)) : subjectsBefore(sentence, from, KINDS, topics).filter(({ words }) => words !== undefined)
}

/** The event after « à », « au », « lors de », up to four plain words on; else, where the words say « lors de cette table ronde », « à la rencontre », the text's. */
function eventAfter(sentence: Sentence, from: number, verb: string, topics: Topics): Referent | undefined {
  const { items } = sentence
  for (let at = from; at < from + 8; at++) {
    const name = nameAt(items, at, ['event'])
    const item = name === undefined ? undefined : items[name]
    if (item) return namedBy(item)[0]
    if (!isPlainWord(items[at])) break
  }
  const isVague = /^(?:pr|ti|te|va|vo|ir|ex|pl)/u.test(verb)
  return endOfVague(items, from, isVague) ? implied(sentence, topics, items[from]?.start ?? 0) : undefined
}

/** « lors de cette table ronde », « à la rencontre des PME », « au débat », « la parole » */
function endOfVague(items: readonly Item[], from: number, isVague: boolean): boolean {
  const words = items.slice(from, from + 7).map(({ form }) => form)
  if (words.some((form) => /^(?:rencontre|conference|conferences|debat|debats|ronde|rondes|parole|stand|ateliers?|evenement|rendez-vous|salon|journee|soiree)$/u.test(form))) return true
  return !isVague && words.length === 0
}

function implied(sentence: Sentence, topics: Topics, offset: number): Referent | undefined {
  const mention = topics.event(sentence, offset)
  return mention && { mention, words: undefined }
}
