import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const KINDS = ['organization', 'person'] as const
const WINNING = verbs('remporter gagner decrocher rafler empocher', { finite: 'reçoit obtient', participle: 'reçu obtenu', future: 'recevra' })
const GIVING = verbs('decerner attribuer', { finite: 'revient', participle: 'remis remise allé' })
const HONOURING = verbs('primer recompenser distinguer couronner selectionner')
const PRIZES = /^(?:prix|trophees?|medailles?|mentions?|bourse|merite|award|laureate?s?|coup|grand|finalistes?|categorie)$/u

/** « Prix du public : Boréo », « X remporte le concours Y », « le prix a été remis à X », « X a été primée au concours Y »: who takes part in a contest, by what they win. */
export const prize: Step = defineRelationRule({
  id: 'relation/prize',
  predicate: 'participates-in',
  *find(sentence, { topics }) {
    const { items } = sentence
    const colon = items.findIndex(({ text }, at) => at > 0 && at < 9 && text === ':')
    if (colon > 0 && items.slice(0, colon).some(({ form }, at) => at < 2 && PRIZES.test(form))) yield { subjects: referentsOf(listAfter(items, colon + 1, KINDS)?.names), objects: contest(sentence, colon, topics), cue: { start: items[0]?.start ?? 0, end: items[colon]?.end ?? 0 } }
    for (let at = 0; at < items.length; at++) {
      const cue = { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 }
      const wins = verbGroupAt(items, at, WINNING)
      const gives = verbGroupAt(items, at, GIVING)
      const honours = verbGroupAt(items, at, HONOURING)
      const near = items.slice(Math.max(0, at - 8), at + 8).some(({ form, mention }) => PRIZES.test(form) || form === 'concours' || mention?.kind === 'event')
      if (wins?.voice === 'active' && near) yield { subjects: subjectsBefore(sentence, wins.from, KINDS, topics), objects: contest(sentence, wins.to, topics), cue, stance: wins.stance }
      else if (honours?.voice === 'passive') yield { subjects: subjectsBefore(sentence, honours.from, KINDS, topics), objects: contest(sentence, honours.to, topics), cue, stance: honours.stance }
      else if (honours?.voice === 'active') yield { subjects: winnersAfter(items, honours.to), objects: subjectsBefore(sentence, honours.from, ['event'], topics), cue, stance: honours.stance }
      else if (gives && near) yield { subjects: winnersAfter(items, gives.to), objects: contest(sentence, 0, topics), cue, stance: gives.stance }
    }
  },
})

/** The contest named within a few words, else the event that the text is about. */
function contest({ items, ...sentence }: Sentence, from: number, topics: Topics): Referent[] {
  const named = items.slice(from, from + 9).find(({ mention }) => mention?.kind === 'event')
  if (named) return namedBy(named)
  const mention = topics.event({ items, ...sentence }, items[from]?.start ?? 0)
  return mention ? [{ mention, words: undefined }] : []
}

/** « à X », « X » */
function winnersAfter(items: readonly Item[], at: number): Referent[] {
  const start = /^(?:a|au)$/u.test(items[at]?.form ?? '') && nameAt(items, at + 1, KINDS) !== undefined ? at + 1 : at
  return referentsOf(listAfter(items, start, KINDS)?.names)
}
