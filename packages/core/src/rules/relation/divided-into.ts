import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const DIVIDING = verbs('organiser structurer diviser articuler composer decouper', { finite: 'comprend comprennent', participle: 'réparti répartie', infinitive: 'comprendre' })
const PARTS = /^(?:colleges|poles|branches|entites|divisions|filiales|departements|sections|commissions|antennes|laboratoires|marques|societes)$/u

/** « Le cluster est organisé en trois collèges, dédiés à la création (A), au cloud (B) et aux logiciels (C) »: what an organization is made up of. */
export const dividedInto: Step = defineRelationRule({
  id: 'relation/divided-into',
  predicate: 'part-of',
  cues: DIVIDING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, DIVIDING)
      const parts = group ? items.findIndex(({ form }, index) => index > group.to && index < group.to + 7 && PARTS.test(form)) : -1
      if (!group || parts < 0) continue
      const objects = subjectsBefore(sentence, group.from, ['organization'], topics)
      yield { subjects: partsAfter(items, parts + 1), objects, cue: { start: items[group.from]?.start ?? 0, end: items[parts]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** The list behind a colon, or the names that stand alone in brackets. */
function partsAfter(items: readonly Item[], from: number): Referent[] {
  if (/^[:,(]$/u.test(items[from]?.text ?? '')) {
    const list = listAfter(items, from + 1, ['organization'])
    if (list) return referentsOf(list.names)
  }
  return items.flatMap((item, at) => (at > from && item.mention?.kind === 'organization' && items[at - 1]?.text === '(' && items[at + 1]?.text === ')' ? namedBy(item) : []))
}
