import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const WORKING = verbs('travailler exercer oeuvrer enseigner officier bosser militer', { finite: 'est' })

/** « Anne Roux travaille chez X », « il enseigne à l’Epitech », « elle est chez Y depuis 2015 »: a person at work for an organization. */
export const worksAt: Step = defineRelationRule({
  id: 'relation/works-at',
  predicate: 'member-of',
  cues: WORKING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, WORKING)
      if (!group || group.voice !== 'active') continue
      let mark = group.to
      while (mark < group.to + 4 && /^(?:aujourd'hui|desormais|actuellement|depuis|\d+|deux|trois|dix|ans|quatre|cinq)$/u.test(items[mark]?.form ?? '')) mark++
      const isAt = items[mark]?.form === 'chez' || (/^(?:enseign|offic|exerc|milit)/u.test(items[at]?.form ?? '') && /^(?:a|au)$/u.test(items[mark]?.form ?? ''))
      const name = isAt ? (nameAt(items, mark + 1, ['organization']) ?? (items[mark]?.form === 'au' ? nameAt(items, mark, ['organization']) : undefined)) : undefined
      const employer = name === undefined ? undefined : items[name]
      if (employer) yield { subjects: subjectsBefore(sentence, group.from, ['person'], topics), objects: namedBy(employer), cue: { start: items[at]?.start ?? 0, end: items[mark]?.end ?? 0 }, stance: group.stance }
    }
  },
})
