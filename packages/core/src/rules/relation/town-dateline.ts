import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/relation-nouns.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { sentencesOf } from '../../lexicon/sentences.ts'

/** « LE MANS. L’entreprise Sarthémo va s’agrandir. », « ANGERS – La start-up Evolox lève … »: a town in capitals in front of news of a company. */
export const townDateline: Step = defineRelationRule({
  id: 'relation/town-dateline',
  predicate: 'located-in',
  zones: ['standfirst', 'paragraph', 'list'],
  *find({ block, index }, { page }) {
    const [first, second] = index === 0 ? sentencesOf(page, block) : []
    const items = [...(first?.items ?? []), ...(first && first.items.length <= 2 ? (second?.items ?? []) : [])]
    const [town, mark] = items
    if (town?.mention?.kind !== 'place' || town.text !== town.text.toUpperCase() || !mark || !/^[.:–—-]$/u.test(mark.text)) return
    const at = nameAt(items, 2, ['organization'])
    const name = at === undefined ? undefined : items[at]
    if (at !== undefined && name && items.slice(2, at).some(({ form }) => ORGANIZATION_NOUNS.has(form))) yield { subjects: namedBy(name), objects: namedBy(town), cue: { start: mark.start, end: mark.end } }
  },
})
