import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { isPublicBody } from '../../lexicon/public-bodies.ts'

const PUTTING = verbs('injecter apporter verser consacrer poser', { finite: 'met mettent investit', future: 'mettra mettront investira', participle: 'mis investi', infinitive: 'mettre investir' })

/** « L’Eurométropole met 1,3 million d’euros sur la table », « la Région y met 2 M€ »: who gives money to what the text is about. */
export const putsOnTheTable: Step = defineRelationRule({
  id: 'relation/puts-on-the-table',
  predicate: 'funds',
  cues: PUTTING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, PUTTING)
      if (!group || group.voice !== 'active' || !isGift(items, group.from, group.to)) continue
      const subjects = subjectsBefore(sentence, group.from, ['organization'], topics)
      const objects = receivers(sentence, topics).filter(({ mention }) => !subjects.some((subject) => subject.mention.entity === mention.entity))
      yield { subjects, objects, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** « y met deux millions », « met 1,3 million sur la table »: money follows, and no other receiver. */
function isGift(items: readonly Item[], from: number, to: number): boolean {
  const next = items.slice(to, to + 9)
  const isMoney = next.some(({ text, form }) => /\d|[€$]/u.test(text) || /^(?:millions?|milliards?|euros|francs|dollars)$/u.test(form))
  const isThere = items.slice(from, to).some(({ form }) => form === 'y')
  const onTable = next.some(({ form }, index) => form === 'table' && next[index - 2]?.form === 'sur') || next.some(({ form }, index) => form === 'pot' && next[index - 1]?.form === 'au')
  return isMoney && (isThere || onTable)
}

function receivers(sentence: Sentence, topics: Topics): Referent[] {
  const main = topics.own(sentence)
  const found = main && !isPublicBody(main) ? [main] : topics.pair(sentence)
  return found.map((mention) => ({ mention, words: undefined }))
}
