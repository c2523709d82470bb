import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'

const KINDS = ['person', 'organization'] as const
const SPEAKERS = new Set('intervenants intervenantes participants participantes exposants invites orateurs conferenciers finalistes candidats visiteurs laureats'.split(' '))
const LEADS = /^(?:figurent|figure|comptent|dont|comme|notamment|sont)$/u

/** « Parmi les intervenants du Salon X figurent A et B », « des exposants comme A », « les invités : A, B et C »: who takes part in an event, by the noun. */
export const amongSpeakers: Step = defineRelationRule({
  id: 'relation/among-speakers',
  predicate: 'participates-in',
  cues: SPEAKERS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!SPEAKERS.has(item.form)) continue
      const own = /^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? '') ? (nameAt(items, at + 1, ['event']) ?? nameAt(items, at + 2, ['event'])) : undefined
      const named = own === undefined ? undefined : items[own]
      const topic = isOfAgenda(sentence) ? undefined : topics.event(sentence, item.start)
      const event: Referent[] = named ? namedBy(named) : topic ? [{ mention: topic, words: undefined }] : []
      if (event.length > 0) yield { subjects: listed(items, own === undefined ? at + 1 : own + 1), objects: event, cue: { start: item.start, end: item.end } }
    }
  },
})

/** « Jeudi 7. Parmi les intervenants : »: an agenda tells of another event each day. */
function isOfAgenda({ block }: Sentence): boolean {
  return /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s\d/iu.test(block.value)
}

function listed(items: readonly Item[], from: number): Referent[] {
  let at = from
  while (at < from + 4 && isPlainWord(items[at]) && !LEADS.test(items[at]?.form ?? '')) at++
  if (/^[,:]$/u.test(items[at]?.text ?? '') && (LEADS.test(items[at + 1]?.form ?? '') || items[at]?.text === ':')) at++
  if (LEADS.test(items[at]?.form ?? '')) at++
  else if (items[at - 1]?.text !== ':') return []
  return referentsOf(listAfter(items, at, KINDS)?.names)
}
