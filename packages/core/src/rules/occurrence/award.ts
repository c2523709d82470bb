import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { namedBy, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt, type VerbGroup } from '../../lexicon/verb-groups.ts'

const WINNING = verbs('remporter gagner decrocher rafler', { finite: 'reçoit reçoivent', participle: 'reçu obtenu', future: 'recevra' })
const HONOURING = verbs('primer recompenser distinguer couronner laureer')
const PRIZES = /^(?:prix|trophee|trophees|concours|medaille|award|awards|palme|label|distinction|recompense)$/u
const KINDS = ['organization', 'person', 'work'] as const

/** « X a remporté en 2014 le concours Y », « X a été distinguée jeudi », « le concours Y a récompensé X en 2016 »: when somebody won something. */
export const award: Step = defineOccurrenceRule({
  id: 'occurrence/award',
  what: 'award',
  cues: new Set([...WINNING.forms, ...HONOURING.forms]),
  *find(sentence, topics) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const wins = verbGroupAt(items, at, WINNING)
      const honours = verbGroupAt(items, at, HONOURING)
      const group = wins ?? honours
      const event = group && group.stance !== 'denied' ? winnerOf(sentence, group, wins !== undefined, topics) : undefined
      if (group && event) yield { at, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, event }
    }
  },
})

/** Who wins a prize, or is honoured; the object of « récompense ». */
function winnerOf(sentence: Sentence, group: VerbGroup, wins: boolean, topics: Topics): Referent | undefined {
  const { items } = sentence
  if (wins) return group.voice === 'active' && items.slice(group.to, group.to + 7).some(({ form, mention }) => PRIZES.test(form) || mention?.kind === 'event') ? subjectsBefore(sentence, group.from, KINDS, topics)[0] : undefined
  if (group.voice === 'passive') return subjectsBefore(sentence, group.from, KINDS, topics)[0]
  const name = group.voice === 'active' ? nameAt(items, group.to, KINDS) : undefined
  const named = name === undefined ? undefined : items[name]
  return named ? namedBy(named)[0] : undefined
}
