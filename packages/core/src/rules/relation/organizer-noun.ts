import type { Step } from '../../engine/define-rule.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const NOUNS = new Set(['organisateur', 'organisatrice', 'organisateurs', 'organisatrices', 'coorganisateur', 'manettes', 'commandes', 'origine'])

/** « l’Idate, organisateur du DigiWorld », « cette organisation qui est aux manettes du Salon X »: who organizes an event, by a noun. */
export const organizerNoun: Step = defineRelationRule({
  id: 'relation/organizer-noun',
  predicate: 'organizes',
  cues: NOUNS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const objects = NOUNS.has(item.form) && /^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? '') ? referentsOf(listAfter(items, at + 1, ['event'])?.names) : []
      if (objects.length === 0) continue
      const cue = { start: item.start, end: item.end }
      const isAtWheel = /^(?:manettes|commandes|origine)$/u.test(item.form)
      const before = items[at - 1]?.form === "l'" ? at - 1 : at
      const verb = before - (isAtWheel ? 2 : 1)
      if (/^(?:est|sont)$/u.test(items[verb]?.form ?? '')) yield { subjects: subjectsBefore(sentence, verb, ['organization'], topics), objects, cue }
      else if (!isAtWheel && items[before - 1]?.text === ',') yield { subjects: referentsOf(listBefore(items, before - 1, ['organization'])?.names.slice(-1)), objects, cue }
    }
  },
})
