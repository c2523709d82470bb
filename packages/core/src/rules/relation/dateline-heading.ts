import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { isPublicBody } from '../../lexicon/public-bodies.ts'
import { sentencesOf } from '../../lexicon/sentences.ts'

/** « TOULON — Rade connectée », « Strasbourg : La Fabrik67 et Quai Ouest enterrent … »: a town and a mark in front of the names that a heading is about. */
export const datelineHeading: Step = defineRelationRule({
  id: 'relation/dateline-heading',
  predicate: 'located-in',
  zones: ['title', 'heading'],
  *find({ block, index }, { page }) {
    // The full stop of « Nantes. Les robots … » ends a sentence too.
    const [first, second] = index === 0 ? sentencesOf(page, block) : []
    const items = [...(first?.items ?? []), ...(first && first.items.length <= 2 ? (second?.items ?? []) : [])]
    const [town, mark] = items
    if (town?.mention?.kind !== 'place' || !mark || !/^[:—–.,|-]$/u.test(mark.text)) return
    const named = listAfter(items, 2, ['organization'])?.names ?? onlyNames(items)
    yield { subjects: named.flatMap((name) => namedBy(name)).filter(({ mention }) => !isPublicBody(mention)), objects: namedBy(town), cue: { start: mark.start, end: mark.end } }
  },
})

/** The organization that stands further on, when it is the only name of the heading. */
function onlyNames(items: readonly Item[]): Item[] {
  const names = items.slice(1).filter(({ mention }) => mention !== undefined && mention.kind !== 'person' && mention.kind !== 'place')
  return names.length === 1 && names[0]?.mention?.kind === 'organization' ? names : []
}
