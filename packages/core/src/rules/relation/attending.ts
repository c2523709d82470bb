import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const KINDS = ['organization', 'person'] as const
const PRESENT = new Set(['present', 'presents', 'presente', 'presentes', 'presence'])
const AMONG = /^(?:elles|eux|lesquels|lesquelles)$/u

/** « A, B et C seront présents », « 21 PME seront présentes, parmi elles A et B », « en présence de C »: who is at the event that the text is about. */
export const attending: Step = defineRelationRule({
  id: 'relation/attending',
  predicate: 'participates-in',
  cues: PRESENT,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!PRESENT.has(item.form)) continue
      // « présente au Salon X »: the event right behind, else the one spoken of.
      const named = items.slice(at + 1, at + 6).find(({ mention }) => mention?.kind === 'event')?.mention
      const event = named ?? topics.event(sentence, item.start)
      const subjects = event ? peopleAt(sentence, at, topics) : []
      if (event) yield { subjects, objects: [{ mention: event, words: event.start >= (items[0]?.start ?? 0) ? event : undefined }], cue: { start: item.start, end: item.end } }
    }
  },
})

function peopleAt(sentence: Sentence, at: number, topics: Topics): Referent[] {
  const { items } = sentence
  if (items[at]?.form === 'presence') return items[at - 1]?.form === 'en' ? referentsOf(listAfter(items, at + 1, KINDS)?.names) : []
  const verb = /^(?:seront|sera|etaient|etait|sont|est|furent)$/u.test(items[at - 1]?.form ?? '') ? at - 1 : /^repondu$/u.test(items[at - 1]?.form ?? '') ? at - 2 : undefined
  if (verb === undefined) return []
  const named = subjectsBefore(sentence, verb, KINDS, topics)
  return named.length > 0 ? named.filter(({ words }) => words !== undefined) : namedAmong(items, at + 1)
}

/** « , parmi elles les sociétés A, B ou encore C », « , dont A et B », « , notamment A » */
function namedAmong(items: readonly Item[], from: number): Referent[] {
  let at = items[from]?.text === ',' ? from + 1 : from
  if (items[at]?.form === 'parmi' && AMONG.test(items[at + 1]?.form ?? '')) at += 2
  else if (/^(?:dont|notamment|comme)$/u.test(items[at]?.form ?? '')) at++
  else return []
  if (items[at]?.text === ':') at++
  return referentsOf(listAfter(items, at, KINDS)?.names)
}
