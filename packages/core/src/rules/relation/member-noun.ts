import type { Step } from '../../engine/define-rule.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, standInBefore, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const MEMBERS = new Set('membre membres adherent adherente adherents adherentes societaire societaires partie'.split(' '))

/** « nous sommes membres du cluster X », « A, adhérent de X », « Il est membre d’X »: an organization that belongs to another. */
export const memberNoun: Step = defineRelationRule({
  id: 'relation/member-noun',
  predicate: 'member-of',
  cues: MEMBERS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const of = /^(?:fondateur|fondateurs|fondatrice|actif|actifs|associe)$/u.test(items[at + 1]?.form ?? '') ? at + 2 : at + 1
      if (MEMBERS.has(item.form) && items[at - 3]?.form === 'dont') {
        const whole = subjectsBefore(sentence, items[at - 4]?.text === ',' ? at - 3 : at - 3, ['organization'], topics)
        yield { subjects: standInBefore(sentence, at - 1, ['organization'], topics), objects: whole.slice(0, 1), cue: { start: items[at - 3]?.start ?? 0, end: item.end } }
      }
      const dont = MEMBERS.has(item.form) ? items.findIndex(({ form }, index) => form === 'dont' && index < at && index > at - 9 && items[index + 1]?.mention?.kind === 'organization') : -1
      const [member] = dont < 0 ? [] : items.slice(dont + 1, dont + 2)
      const first = items.slice(0, Math.max(0, dont)).find(({ mention }) => mention?.kind === 'organization')
      if (member && first) yield { subjects: namedBy(member), objects: namedBy(first), cue: { start: items[dont]?.start ?? 0, end: item.end } }
      if (!MEMBERS.has(item.form) || !/^(?:de|d'|du|des)$/u.test(items[of]?.form ?? '')) continue
      const names = listAfter(items, of, ['organization'])?.names ?? []
      // « Membre du pôle X, Y travaille … »: the last of what reads like a list is the subject.
      const opens = items[at - 1] === undefined && names.length > 1 && items[items.findIndex((one) => one === names.at(-1)) - 1]?.text === ','
      const objects = referentsOf(opens ? names.slice(0, -1) : names)
      const isVerb = /^(?:est|sont|sommes|etait|etaient|devient|deviennent|fait|font|faisait)$/u.test(items[at - 1]?.form ?? '')
      if (item.form === 'partie' && !isVerb) continue
      const start = /^(?:un|une|des|les|tous)$/u.test(items[at - 1]?.form ?? '') ? at - 1 : at
      const list = items[start - 1]?.text === ',' ? listBefore(items, start - 1, ['organization']) : undefined
      const subjects = opens ? referentsOf(names.slice(-1)) : isVerb ? subjectsBefore(sentence, at - 1, ['organization'], topics) : list ? referentsOf(list.names) : items[start - 1]?.text === ',' ? standInBefore(sentence, start - 1, ['organization'], topics) : []
      if (objects.length > 0) yield { subjects, objects, cue: { start: items[isVerb ? at - 1 : at]?.start ?? 0, end: item.end } }
    }
  },
})
