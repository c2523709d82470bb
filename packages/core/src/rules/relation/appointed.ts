import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { APPOINTING, TAKING_OFFICE } from '../../lexicon/appointments.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbGroupAt, type VerbGroup } from '../../lexicon/verb-groups.ts'

/** How far behind the verb the organization may stand, in items. */
const REACH = 16

/** « Anne Roux a été élue présidente de X », « devient directrice de X », « rejoint X », « prend la tête de X », « dirigera X »: who comes to an office, and where. */
export const appointed: Step = defineRelationRule({
  id: 'relation/appointed',
  predicate: 'nominated-to',
  cues: new Set([...APPOINTING.forms, ...TAKING_OFFICE.verbs.forms]),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const passive = verbGroupAt(items, at, APPOINTING)
      const group = passive && passive.voice !== 'active' ? passive : takesOffice(items, at)
      if (!group) continue
      const people = peopleOf(sentence, group, topics)
      const objects = people.length > 0 ? whereTo(sentence, group, topics) : []
      const isDecided = group.stance === 'planned' && group.voice === 'active'
      yield { subjects: people, objects, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: isDecided ? 'asserted' : group.stance }
    }
  },
})

function takesOffice(items: readonly Item[], at: number): VerbGroup | undefined {
  const group = verbGroupAt(items, at, TAKING_OFFICE.verbs) ?? purposeAt(items, at)
  return group && group.voice !== 'bare' && TAKING_OFFICE.isMeant(items, group) ? group : undefined
}

/** « quitte Y pour devenir déléguée générale de X »: what somebody leaves for is decided. */
function purposeAt(items: readonly Item[], at: number): VerbGroup | undefined {
  return items[at - 1]?.form === 'pour' && TAKING_OFFICE.verbs.formOf(items[at]) === 'infinitive' ? { from: at - 1, verb: at, to: at + 1, voice: 'active', stance: 'asserted' } : undefined
}

/** The subject; of « pour devenir », the first person of the sentence. */
function peopleOf(sentence: Sentence, group: VerbGroup, topics: Topics): Referent[] {
  const { items } = sentence
  const first = items.find(({ mention }) => mention?.kind === 'person')
  if (items[group.verb - 1]?.form === 'pour') return first && first.start < (items[group.from]?.start ?? 0) ? namedBy(first) : []
  return subjectsBefore(sentence, group.from, ['person'], topics)
}

/** The first organization behind the verb, before any other clause; else whom the heading or the text is about. */
function whereTo(sentence: Sentence, group: VerbGroup, topics: Topics): Referent[] {
  const { items } = sentence
  const head = items.findIndex(({ form }, at) => at > group.to && at < group.to + REACH && /^(?:tete|direction|presidence)$/u.test(form))
  if (/^(?:succed|rempla)/u.test(items[group.verb]?.form ?? '')) {
    const named = head < 0 ? undefined : items.slice(head, head + 5).find(({ mention }) => mention?.kind === 'organization')
    const headed = topics.headed(sentence)
    return named ? namedBy(named) : headed ? [{ mention: headed, words: undefined }] : []
  }
  for (let at = group.to; at < Math.min(items.length, group.to + REACH); at++) {
    const name = nameAt(items, at, ['organization'])
    const item = name === undefined ? undefined : items[name]
    if (item) return namedBy(item)
    if (/^[.;:()]$/u.test(items[at]?.text ?? '') || /^(?:qui|dont|ou|mais|apres)$/u.test(items[at]?.form ?? '') || items[at]?.mention?.kind === 'person') break
  }
  const mention = topics.office(sentence, items[group.from]?.start ?? 0)
  return mention ? [{ mention, words: undefined }] : []
}
