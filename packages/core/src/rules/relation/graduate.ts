import type { Step } from '../../engine/define-rule.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const STUDENTS = new Set('diplome diplomee etudiant etudiante eleve eleves doctorant doctorante alumni'.split(' '))

/** « Anne Roux, diplômée de l’Insa », « Paul, étudiant à l’Epitech », « elle est diplômée d’HEC »: whom a school has, or had, among its students. */
export const graduate: Step = defineRelationRule({
  id: 'relation/graduate',
  predicate: 'member-of',
  cues: STUDENTS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!STUDENTS.has(item.form)) continue
      const mark = items.findIndex(({ form }, index) => index > at && index < at + 5 && /^(?:de|d'|du|a|au)$/u.test(form))
      const schools = mark < 0 ? undefined : listAfter(items, items[mark]?.form === 'a' ? mark + 1 : mark, ['organization'])
      const isVerb = /^(?:est|etait)$/u.test(items[at - 1]?.form ?? '')
      const start = /^(?:un|une|ancien|ancienne|jeune)$/u.test(items[at - 1]?.form ?? '') ? at - 1 : at
      const people = isVerb ? subjectsBefore(sentence, at - 1, ['person'], topics) : items[start - 1]?.text === ',' ? referentsOf(listBefore(items, start - 1, ['person'])?.names.slice(-1)) : []
      if (schools) yield { subjects: people, objects: referentsOf(schools.names.slice(0, 1)), cue: { start: item.start, end: items[mark]?.end ?? item.end } }
    }
  },
})
