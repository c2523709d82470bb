import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const KINDS = ['organization', 'event', 'work'] as const
const FOLLOWING = verbs('succeder remplacer', { finite: 'prend', future: 'prendra', participle: 'pris', infinitive: 'prendre' })
const HEIRS = new Set(['version', 'heritier', 'heritiere', 'suite', 'relais', 'successeur'])

/** « X succède à Y », « X remplace Y », « cet événement est la version améliorée des « Y » », « X (ex-Y) »: what came after what; never people. */
export const successor: Step = defineRelationRule({
  id: 'relation/successor',
  predicate: 'successor-of',
  cues: new Set([...FOLLOWING.forms, ...HEIRS, 'ex', 'anciennement']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      const group = /^(?:succed|rempla)/u.test(item.form) ? verbGroupAt(items, at, FOLLOWING) : undefined
      if (group && group.voice === 'active') {
        const mark = /^(?:a|au|aux)$/u.test(items[group.to]?.form ?? '')
        yield { subjects: subjectsBefore(sentence, group.from, KINDS, topics), objects: mark === item.form.startsWith('succed') ? named(items, items[group.to]?.form === 'a' ? group.to + 1 : group.to) : [], cue, stance: group.stance }
      } else if (HEIRS.has(item.form)) yield { subjects: heirs(sentence, at, topics), objects: afterOf(items, at + 1), cue }
      else if ((item.form === 'ex' || item.form === 'anciennement') && /^[(,]$/u.test(items[at - 1]?.text ?? '')) {
        const old = named(items, items[at + 1]?.text === '-' ? at + 2 : at + 1)
        yield { subjects: referentsOf(listBefore(items, at - 1, ['organization', 'event'])?.names.slice(-1)), objects: old, cue }
      }
    }
  },
})

function named(items: readonly Item[], from: number): Referent[] {
  const at = nameAt(items, from, KINDS)
  const item = at === undefined ? undefined : items[at]
  return item ? namedBy(item) : []
}

/** « version améliorée des « Y » » */
function afterOf(items: readonly Item[], from: number): Referent[] {
  for (let at = from; at < from + 3; at++) if (/^(?:de|d'|du|des)$/u.test(items[at]?.form ?? '')) return named(items, at)
  return []
}

/** « X est la version améliorée de », « cet événement est la suite de » */
function heirs(sentence: Sentence, at: number, topics: Topics): Referent[] {
  const { items } = sentence
  const verb = at - 2
  if (!/^(?:est|prend|prendra)$/u.test(items[verb]?.form ?? '')) return []
  const found = subjectsBefore(sentence, verb, KINDS, topics)
  const event = /^(?:evenement|salon|rendez-vous|journee|manifestation|festival)$/u.test(items[verb - 1]?.form ?? '') ? topics.event(sentence, items[verb]?.start ?? 0) : undefined
  return found.length > 0 || !event ? found : [{ mention: event, words: { start: items[verb - 1]?.start ?? 0, end: items[verb - 1]?.end ?? 0 } }]
}
