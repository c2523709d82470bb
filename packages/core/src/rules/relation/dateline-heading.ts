import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { isPublicBody } from '../../lexicon/topics.ts'

/** « TOULON — Rade connectée », « Strasbourg : La Fabrik67 et Quai Ouest enterrent … »: a town and a mark in front of the names that a heading is about. */
export const datelineHeading: Step = defineRelationRule({
  id: 'relation/dateline-heading',
  predicate: 'located-in',
  zones: ['title', 'heading'],
  *find({ items, index }) {
    const [town, mark] = items
    if (index > 0 || town?.mention?.kind !== 'place' || !mark || !/^[:—–.,|-]$/u.test(mark.text)) return
    const named = listAfter(items, 2, ['organization'])?.names ?? onlyNames(items)
    yield { subjects: named.flatMap((name) => namedBy(name)).filter(({ mention }) => !isPublicBody(mention)), objects: namedBy(town), cue: { start: mark.start, end: mark.end } }
  },
})

/** The organization that stands further on, when it is the only name of the heading. */
function onlyNames(items: readonly Item[]): Item[] {
  const names = items.slice(1).filter(({ mention }) => mention !== undefined && mention.kind !== 'person')
  return names.length === 1 && names[0]?.mention?.kind === 'organization' ? names : []
}
