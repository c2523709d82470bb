import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf } from '../../engine/items.ts'
import { qualifierBefore } from '../../lexicon/qualifiers.ts'
import { shareAt } from '../../lexicon/figure-shares.ts'

/** A part of a whole that is named, as a percentage: « un tiers des adhérents », « trois quarts du budget ». « Un tiers » alone is no figure. */
export const fraction: Step = defineRule({
  id: 'figure/fraction',
  makes: 'figures',
  needs: ['mentions', 'dates'],
  *find(page) {
    const { source } = page.data
    for (const block of page.children) {
      const items = itemsOf(page, block)
      for (let at = 0; at < items.length; at++) {
        const share = shareAt(items, at)
        const before = share && qualifierBefore(items, at)
        const [first, last] = [items[before?.at ?? at], items[at + 1]]
        if (share && first && last) yield { start: first.start, end: last.end, text: source.slice(first.start, last.end), ...share, qualifier: before?.qualifier ?? share.qualifier, subject: null, rule: 'figure/fraction', evidence: [] }
      }
    }
  },
})
