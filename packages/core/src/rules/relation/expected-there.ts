import type { Step } from '../../engine/define-rule.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const KINDS = ['person', 'organization'] as const
const COMING = verbs('participer assister exposer temoigner representer', { finite: 'intervient interviennent prend prennent', future: 'interviendra interviendront prendra prendront sera seront', participle: 'attendu attendue attendus attendues invité invitée invités invitées' })

/** « Bruno Marchal y est attendu », « A et B y participeront », « C y prendra la parole »: who comes to the event that was named before. */
export const expectedThere: Step = defineRelationRule({
  id: 'relation/expected-there',
  predicate: 'participates-in',
  cues: new Set(['y']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, COMING)
      if (!group || group.voice === 'bare' || !items.slice(group.from, at).some(({ form }) => form === 'y')) continue
      const event = topics.event(sentence, items[at]?.start ?? 0)
      const isPart = /^(?:prend|ser)/u.test(items[at]?.form ?? '') ? items.slice(at, at + 4).some(({ form }) => /^(?:parole|part|presente?s?)$/u.test(form)) : true
      const more = items[group.to]?.text === ',' && items[group.to + 1]?.form === 'ainsi' ? listAfter(items, group.to + 3, KINDS) : undefined
      const subjects = [...subjectsBefore(sentence, group.from, KINDS, topics).filter(({ words }) => words !== undefined), ...referentsOf(more?.names)]
      if (event && isPart) yield { subjects, objects: [{ mention: event, words: undefined }], cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance === 'denied' ? 'denied' : 'asserted' }
    }
  },
})
